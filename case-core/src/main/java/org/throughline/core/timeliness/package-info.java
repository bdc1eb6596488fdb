/** Timeliness of school districts: how they kept the dates of the law, in numbers over all cases. */
@NullMarked
package org.throughline.core.timeliness;

import org.jspecify.annotations.NullMarked;
