/** Notes on pages of documents. */
@NullMarked
package org.throughline.web.pagenote;

import org.jspecify.annotations.NullMarked;
