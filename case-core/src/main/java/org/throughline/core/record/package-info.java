/** How school districts kept the dates of the law, in numbers over all cases. */
@NullMarked
package org.throughline.core.record;

import org.jspecify.annotations.NullMarked;
