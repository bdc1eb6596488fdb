/** The calendar of those who work on cases. */
@NullMarked
package org.throughline.web.planner;

import org.jspecify.annotations.NullMarked;
