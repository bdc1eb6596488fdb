/** The documents of a case: what they are, where they stand, who may see them. */
@NullMarked
package org.throughline.docs.document;

import org.jspecify.annotations.NullMarked;
