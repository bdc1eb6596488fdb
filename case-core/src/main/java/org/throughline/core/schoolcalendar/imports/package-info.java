/** School calendars read from the files that districts publish. */
@NullMarked
package org.throughline.core.schoolcalendar.imports;

import org.jspecify.annotations.NullMarked;
