/** The first page of a person, and the first page of the staff. */
@NullMarked
package org.throughline.web.home;

import org.jspecify.annotations.NullMarked;
