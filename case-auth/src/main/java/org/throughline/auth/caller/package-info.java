/** Binds who is calling to the thread, for the length of a request. */
@NullMarked
package org.throughline.auth.caller;

import org.jspecify.annotations.NullMarked;
