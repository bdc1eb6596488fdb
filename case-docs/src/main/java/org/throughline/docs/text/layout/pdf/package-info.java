/** What is printed on the pages of a PDF: words, drawn lines, tick boxes and filled form fields, upright. */
@NullMarked
package org.throughline.docs.text.layout.pdf;

import org.jspecify.annotations.NullMarked;
