/** What screens are made of: cards, badges, tables, icons, links. */
@NullMarked
package org.throughline.web.part;

import org.jspecify.annotations.NullMarked;
