/** Full-text search: the page that says it, among those that one may see. */
@NullMarked
package org.throughline.docs.search;

import org.jspecify.annotations.NullMarked;
