/** The end of a case: asked for by who works on it, decided by a supervisor. */
@NullMarked
package org.throughline.core.closing;

import org.jspecify.annotations.NullMarked;
