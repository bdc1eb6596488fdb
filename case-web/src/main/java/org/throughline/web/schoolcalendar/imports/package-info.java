/** School calendars taken from the files that districts publish. */
@NullMarked
package org.throughline.web.schoolcalendar.imports;

import org.jspecify.annotations.NullMarked;
