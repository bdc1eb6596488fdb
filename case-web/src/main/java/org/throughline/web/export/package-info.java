/** Tables and texts as files: CSV, XLSX, DOCX and PDF. */
@NullMarked
package org.throughline.web.export;

import org.jspecify.annotations.NullMarked;
