/** Who works on which case. */
@NullMarked
package org.throughline.core.team;

import org.jspecify.annotations.NullMarked;
