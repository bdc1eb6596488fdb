/** The people around a child, and what is known of the child itself. */
@NullMarked
package org.throughline.web.family;

import org.jspecify.annotations.NullMarked;
