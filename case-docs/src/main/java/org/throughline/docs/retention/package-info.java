/** Retention: what is deleted, brought back, and cleared away for good. */
@NullMarked
package org.throughline.docs.retention;

import org.jspecify.annotations.NullMarked;
