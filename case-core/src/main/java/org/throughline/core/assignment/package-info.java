/** Cases that are given to advocates, and to whom to give the next one. */
@NullMarked
package org.throughline.core.assignment;

import org.jspecify.annotations.NullMarked;
