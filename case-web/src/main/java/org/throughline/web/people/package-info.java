/** The people of a case, and the child itself. */
@NullMarked
package org.throughline.web.people;

import org.jspecify.annotations.NullMarked;
