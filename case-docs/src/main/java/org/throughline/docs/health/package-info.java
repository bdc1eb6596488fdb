/** The health of this module: whether it can do its work. */
@NullMarked
package org.throughline.docs.health;

import org.jspecify.annotations.NullMarked;
