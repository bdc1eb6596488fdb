/** The documents of a case, and reading one of them. */
@NullMarked
package org.throughline.web.document;

import org.jspecify.annotations.NullMarked;
