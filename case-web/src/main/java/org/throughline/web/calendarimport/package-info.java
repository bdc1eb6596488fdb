/** School calendars from the files that districts publish. */
@NullMarked
package org.throughline.web.calendarimport;

import org.jspecify.annotations.NullMarked;
