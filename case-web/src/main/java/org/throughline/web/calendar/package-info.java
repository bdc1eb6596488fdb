/** The school calendars of districts. */
@NullMarked
package org.throughline.web.calendar;

import org.jspecify.annotations.NullMarked;
