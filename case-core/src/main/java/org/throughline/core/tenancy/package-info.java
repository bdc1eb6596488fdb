/** Tenancy: the three walls between organisations, as far as Java holds them. */
@NullMarked
package org.throughline.core.tenancy;

import org.jspecify.annotations.NullMarked;
