/** The dated facts of a case. */
@NullMarked
package org.throughline.core.fact;

import org.jspecify.annotations.NullMarked;
