/** Tasks: what is to be done in cases, by whom and until when. */
@NullMarked
package org.throughline.core.task;

import org.jspecify.annotations.NullMarked;
