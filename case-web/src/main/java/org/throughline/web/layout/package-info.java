/** Layouts of the staff's screens, and what each session and page begins with. */
@NullMarked
package org.throughline.web.layout;

import org.jspecify.annotations.NullMarked;
