/** Whether we serve a child, a caller or the other side of an inquiry already. */
@NullMarked
package org.throughline.core.conflict;

import org.jspecify.annotations.NullMarked;
