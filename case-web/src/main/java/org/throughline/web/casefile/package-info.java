/** The case list, a new case, and the page of a case. */
@NullMarked
package org.throughline.web.casefile;

import org.jspecify.annotations.NullMarked;
