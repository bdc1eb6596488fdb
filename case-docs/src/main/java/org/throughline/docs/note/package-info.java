/** What staff note on the pages of documents. */
@NullMarked
package org.throughline.docs.note;

import org.jspecify.annotations.NullMarked;
