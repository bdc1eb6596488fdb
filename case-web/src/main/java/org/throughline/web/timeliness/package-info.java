/** Timeliness of school districts: the page, and the same for programs and spreadsheets. */
@NullMarked
package org.throughline.web.timeliness;

import org.jspecify.annotations.NullMarked;
