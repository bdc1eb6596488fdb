/** Families that ask for help, from the first word to a case or to another door. */
@NullMarked
package org.throughline.core.intake;

import org.jspecify.annotations.NullMarked;
