/** Timesheets: time spent on cases, on screen and for programs. */
@NullMarked
package org.throughline.web.timesheet;

import org.jspecify.annotations.NullMarked;
