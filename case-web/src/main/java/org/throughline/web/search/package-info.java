/** Full-text search over the documents of visible cases. */
@NullMarked
package org.throughline.web.search;

import org.jspecify.annotations.NullMarked;
