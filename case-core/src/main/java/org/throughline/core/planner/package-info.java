/** What lies on which day, over all cases: deadlines, meetings, hearings and tasks. */
@NullMarked
package org.throughline.core.planner;

import org.jspecify.annotations.NullMarked;
