/** Finds the page that says it. */
@NullMarked
package org.throughline.docs.search;

import org.jspecify.annotations.NullMarked;
