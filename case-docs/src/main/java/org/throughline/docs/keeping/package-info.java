/** What is kept, for how long, and what is cleared away. */
@NullMarked
package org.throughline.docs.keeping;

import org.jspecify.annotations.NullMarked;
