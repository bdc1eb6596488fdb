/** The reading process: what runs inside it, and what it says to its parent. */
@NullMarked
package org.throughline.docs.text.child;

import org.jspecify.annotations.NullMarked;
