/** Deadlines of cases: kept, computed anew when a fact, a rule or a calendar changes, and what moved them. */
@NullMarked
package org.throughline.core.deadline;

import org.jspecify.annotations.NullMarked;
