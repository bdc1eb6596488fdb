/** Lists of deadlines over all cases that somebody sees. */
@NullMarked
package org.throughline.core.deadline.list;

import org.jspecify.annotations.NullMarked;
