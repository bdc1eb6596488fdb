/** Families that ask for help: what they told, and what is done about it. */
@NullMarked
package org.throughline.web.intake;

import org.jspecify.annotations.NullMarked;
