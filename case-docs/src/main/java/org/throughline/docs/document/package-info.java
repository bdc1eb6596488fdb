/** Documents of a case: received, read, shown. */
@NullMarked
package org.throughline.docs.document;

import org.jspecify.annotations.NullMarked;
