/** Legal clocks: facts, rules and a school calendar come to dates, each with how it was counted. Pure functions, no database. */
@NullMarked
package org.throughline.core.clock;

import org.jspecify.annotations.NullMarked;
