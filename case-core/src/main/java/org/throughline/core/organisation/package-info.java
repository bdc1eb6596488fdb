/** Organisations: what each calls itself and how it works. */
@NullMarked
package org.throughline.core.organisation;

import org.jspecify.annotations.NullMarked;
