/** Searching the pages of all documents. */
@NullMarked
package org.throughline.web.search;

import org.jspecify.annotations.NullMarked;
