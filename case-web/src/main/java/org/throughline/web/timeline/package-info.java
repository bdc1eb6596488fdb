/** The timeline of a case, and the chronology that is printed from it. */
@NullMarked
package org.throughline.web.timeline;

import org.jspecify.annotations.NullMarked;
