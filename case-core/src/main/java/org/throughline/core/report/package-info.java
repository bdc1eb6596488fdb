/** Reports: numbers for those who answer for a caseload. */
@NullMarked
package org.throughline.core.report;

import org.jspecify.annotations.NullMarked;
