/** Optical character recognition of scans and photos, inside a reading process. */
@NullMarked
package org.throughline.docs.text.child.ocr;

import org.jspecify.annotations.NullMarked;
