/** The clocks: facts, rules and a school calendar come to dates, each with how it was counted. Pure. */
@NullMarked
package org.throughline.core.deadline;

import org.jspecify.annotations.NullMarked;
