/** Conflict of interest: whether we serve a child, a caller or the other side of an inquiry already. */
@NullMarked
package org.throughline.core.inquiry.conflict;

import org.jspecify.annotations.NullMarked;
