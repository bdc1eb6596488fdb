/** Addresses of our own pages, as values: whoever leads there names the place, never its path. */
@NullMarked
package org.throughline.web.address;

import org.jspecify.annotations.NullMarked;
