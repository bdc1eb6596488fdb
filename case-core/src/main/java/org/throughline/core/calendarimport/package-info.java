/** School calendars from the files that districts publish. */
@NullMarked
package org.throughline.core.calendarimport;

import org.jspecify.annotations.NullMarked;
