/** The doors to the people around a child, through the cases that the caller may see. */
@NullMarked
package org.throughline.core.circle;

import org.jspecify.annotations.NullMarked;
