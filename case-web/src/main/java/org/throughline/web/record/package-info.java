/** How school districts kept the dates of the law: the page, and the same for programs and spreadsheets. */
@NullMarked
package org.throughline.web.record;

import org.jspecify.annotations.NullMarked;
