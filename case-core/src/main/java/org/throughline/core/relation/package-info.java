/** The people around a child: family, school staff, others. */
@NullMarked
package org.throughline.core.relation;

import org.jspecify.annotations.NullMarked;
