/** Reports for supervisors, on the screen and as files. */
@NullMarked
package org.throughline.web.report;

import org.jspecify.annotations.NullMarked;
