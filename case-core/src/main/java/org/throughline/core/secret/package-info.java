/** Secrets that the server is started with. */
@NullMarked
package org.throughline.core.secret;

import org.jspecify.annotations.NullMarked;
