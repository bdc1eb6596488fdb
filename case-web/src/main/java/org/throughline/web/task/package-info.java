/** Tasks: on the page of a case, over all cases, and for programs. */
@NullMarked
package org.throughline.web.task;

import org.jspecify.annotations.NullMarked;
