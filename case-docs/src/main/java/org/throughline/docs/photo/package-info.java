/** Photos of the pages of one paper, put together. */
@NullMarked
package org.throughline.docs.photo;

import org.jspecify.annotations.NullMarked;
