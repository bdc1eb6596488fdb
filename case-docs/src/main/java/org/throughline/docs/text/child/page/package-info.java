/** How a page looks, and where on it each word stands. */
@NullMarked
package org.throughline.docs.text.child.page;

import org.jspecify.annotations.NullMarked;
