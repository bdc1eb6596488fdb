/** Pages of a PDF as printed: words, drawn lines, tick boxes and filled form fields, upright. */
@NullMarked
package org.throughline.docs.text.layout.pdf;

import org.jspecify.annotations.NullMarked;
