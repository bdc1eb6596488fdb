/** Documents: sending, listing and reading them. */
@NullMarked
package org.throughline.web.document;

import org.jspecify.annotations.NullMarked;
