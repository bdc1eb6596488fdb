/** The districts of the children, with their school calendars. */
@NullMarked
package org.throughline.web.district;

import org.jspecify.annotations.NullMarked;
