/** Who is counted as one visitor, and how much comes through from each. */
@NullMarked
package org.throughline.auth.visitor;

import org.jspecify.annotations.NullMarked;
