/** Comparison: what changed from one plan to another, item by item. */
@NullMarked
package org.throughline.docs.comparison;

import org.jspecify.annotations.NullMarked;
