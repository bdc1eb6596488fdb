/** The components that screens are made of: cards, badges, tables, icons, links. */
@NullMarked
package org.throughline.web.ui;

import org.jspecify.annotations.NullMarked;
