/** The dated facts of a case. */
@NullMarked
package org.throughline.web.fact;

import org.jspecify.annotations.NullMarked;
