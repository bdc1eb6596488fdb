/** School calendars of districts. */
@NullMarked
package org.throughline.core.schoolcalendar;

import org.jspecify.annotations.NullMarked;
