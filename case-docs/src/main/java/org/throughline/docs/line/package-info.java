/** Line: what in a plan belongs together, from present levels over needs and goals to services. */
@NullMarked
package org.throughline.docs.line;

import org.jspecify.annotations.NullMarked;
