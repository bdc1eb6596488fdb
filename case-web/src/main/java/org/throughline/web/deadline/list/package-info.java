/** Lists of deadlines over all cases. */
@NullMarked
package org.throughline.web.deadline.list;

import org.jspecify.annotations.NullMarked;
