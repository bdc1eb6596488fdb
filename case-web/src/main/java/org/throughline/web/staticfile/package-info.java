/** How the files that every page needs are handed to browsers. */
@NullMarked
package org.throughline.web.staticfile;

import org.jspecify.annotations.NullMarked;
