/** The school calendar of one district: looked at, made and changed. */
@NullMarked
package org.throughline.web.schoolcalendar;

import org.jspecify.annotations.NullMarked;
