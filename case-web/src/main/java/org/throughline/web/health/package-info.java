/** The health of this application: whether the parts that it needs are there. */
@NullMarked
package org.throughline.web.health;

import org.jspecify.annotations.NullMarked;
