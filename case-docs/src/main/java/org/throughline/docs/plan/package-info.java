/** Plans as a person corrected and confirmed them, kept beside what was read. */
@NullMarked
package org.throughline.docs.plan;

import org.jspecify.annotations.NullMarked;
