/** The people around a child: family, school staff and others, reached through the cases that the caller may see. */
@NullMarked
package org.throughline.core.family;

import org.jspecify.annotations.NullMarked;
