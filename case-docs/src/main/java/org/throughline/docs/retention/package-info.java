/** Retention: what is kept, for how long, and what is cleared away. */
@NullMarked
package org.throughline.docs.retention;

import org.jspecify.annotations.NullMarked;
