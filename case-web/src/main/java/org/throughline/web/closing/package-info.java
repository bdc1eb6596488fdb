/** The end of a case on screen and for programs. */
@NullMarked
package org.throughline.web.closing;

import org.jspecify.annotations.NullMarked;
