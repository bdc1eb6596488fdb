/** Reading pages that are pictures: scans and photos. Runs inside a reading process. */
@NullMarked
package org.throughline.docs.text.child.ocr;

import org.jspecify.annotations.NullMarked;
