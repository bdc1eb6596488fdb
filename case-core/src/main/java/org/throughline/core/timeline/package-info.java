/** The timeline: all that happened in a case, in the order of its days. */
@NullMarked
package org.throughline.core.timeline;

import org.jspecify.annotations.NullMarked;
