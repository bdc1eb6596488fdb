/** The first page of a supervisor. */
@NullMarked
package org.throughline.web.supervise;

import org.jspecify.annotations.NullMarked;
