/** School calendars of districts. */
@NullMarked
package org.throughline.core.calendar;

import org.jspecify.annotations.NullMarked;
