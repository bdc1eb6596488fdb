/** The team's calendar: what lies on which day over all cases, deadlines, meetings, hearings and tasks. */
@NullMarked
package org.throughline.core.agenda;

import org.jspecify.annotations.NullMarked;
