/** What this module is told by its environment. */
@NullMarked
package org.throughline.docs.settings;

import org.jspecify.annotations.NullMarked;
