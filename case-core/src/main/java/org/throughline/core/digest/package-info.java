/** Tells people by mail what is late and what is due: decides, remembers that it was decided, writes and sends. */
@NullMarked
package org.throughline.core.digest;

import org.jspecify.annotations.NullMarked;
