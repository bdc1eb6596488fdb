/** Problems: the ways a use case can say no. */
@NullMarked
package org.throughline.core.problem;

import org.jspecify.annotations.NullMarked;
