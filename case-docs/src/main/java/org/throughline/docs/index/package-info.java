/** One full-text index for each organisation, derived from the stored pages. */
@NullMarked
package org.throughline.docs.index;

import org.jspecify.annotations.NullMarked;
