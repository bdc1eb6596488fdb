/** Calendar feeds: the dates of a person for the calendar program of a phone, under a secret address. */
@NullMarked
package org.throughline.core.calendarfeed;

import org.jspecify.annotations.NullMarked;
