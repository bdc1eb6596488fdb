/** Limits and tokens that stand before the public form. */
@NullMarked
package org.throughline.web.publicform.guard;

import org.jspecify.annotations.NullMarked;
