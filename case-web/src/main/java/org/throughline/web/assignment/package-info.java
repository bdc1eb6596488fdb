/** Cases that are offered to an advocate. */
@NullMarked
package org.throughline.web.assignment;

import org.jspecify.annotations.NullMarked;
