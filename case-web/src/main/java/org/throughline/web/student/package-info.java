/** A child's fields: one form and one list, wherever they stand. */
@NullMarked
package org.throughline.web.student;

import org.jspecify.annotations.NullMarked;
