/** Calendar feeds: a person's dates in the calendar program of their phone. */
@NullMarked
package org.throughline.web.calendarfeed;

import org.jspecify.annotations.NullMarked;
