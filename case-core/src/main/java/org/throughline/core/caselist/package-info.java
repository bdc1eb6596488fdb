/** Lists of cases: which ones, in which order, and lists to come back to. */
@NullMarked
package org.throughline.core.caselist;

import org.jspecify.annotations.NullMarked;
