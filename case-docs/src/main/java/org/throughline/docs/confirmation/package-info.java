/** Confirming what was read in a plan: a person corrects it, ties its parts, and says that it is so. */
@NullMarked
package org.throughline.docs.confirmation;

import org.jspecify.annotations.NullMarked;
