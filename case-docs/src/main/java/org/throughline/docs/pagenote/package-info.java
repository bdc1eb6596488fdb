/** Notes of staff on the pages of documents. */
@NullMarked
package org.throughline.docs.pagenote;

import org.jspecify.annotations.NullMarked;
