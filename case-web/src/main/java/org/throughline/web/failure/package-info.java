/** Failure pages: what is said when a page is not there, not open to somebody, or broken. */
@NullMarked
package org.throughline.web.failure;

import org.jspecify.annotations.NullMarked;
