/** History of a case itself, written down in the transaction of the deed. */
@NullMarked
package org.throughline.core.history;

import org.jspecify.annotations.NullMarked;
