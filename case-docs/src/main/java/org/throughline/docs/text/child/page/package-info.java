/** Pictures of pages, and where on them each word stands. */
@NullMarked
package org.throughline.docs.text.child.page;

import org.jspecify.annotations.NullMarked;
