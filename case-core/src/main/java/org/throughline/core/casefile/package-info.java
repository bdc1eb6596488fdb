/** Cases, and who may see which. */
@NullMarked
package org.throughline.core.casefile;

import org.jspecify.annotations.NullMarked;
