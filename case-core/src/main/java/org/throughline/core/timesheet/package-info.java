/** Timesheets: what staff spend on cases, and at what. */
@NullMarked
package org.throughline.core.timesheet;

import org.jspecify.annotations.NullMarked;
