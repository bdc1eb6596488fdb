/** Cases: the list, the case page, and their resource. */
@NullMarked
package org.throughline.web.casefile;

import org.jspecify.annotations.NullMarked;
