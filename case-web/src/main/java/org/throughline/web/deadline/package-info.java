/** Deadlines of a case in words, as a line, as steps of a count. */
@NullMarked
package org.throughline.web.deadline;

import org.jspecify.annotations.NullMarked;
