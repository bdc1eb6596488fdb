/** School districts and which of them have a calendar. */
@NullMarked
package org.throughline.web.schoolcalendar.district;

import org.jspecify.annotations.NullMarked;
