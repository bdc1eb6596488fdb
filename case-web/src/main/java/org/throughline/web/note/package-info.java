/** Notes on pages of documents. */
@NullMarked
package org.throughline.web.note;

import org.jspecify.annotations.NullMarked;
