/** The papers of a case in the order of an advocate's binder, to be printed. */
@NullMarked
package org.throughline.web.binder;

import org.jspecify.annotations.NullMarked;
