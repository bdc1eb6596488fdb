/** Children: what is known of them, and whether two entries may be the same child. */
@NullMarked
package org.throughline.core.student;

import org.jspecify.annotations.NullMarked;
