/** The team's calendar by month, week, day and list. */
@NullMarked
package org.throughline.web.agenda;

import org.jspecify.annotations.NullMarked;
