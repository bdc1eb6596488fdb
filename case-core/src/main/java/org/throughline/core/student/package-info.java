/** Children and the people around them. */
@NullMarked
package org.throughline.core.student;

import org.jspecify.annotations.NullMarked;
