/** The caller of a request: who it is, bound to the thread for as long as it lasts. */
@NullMarked
package org.throughline.auth.caller;

import org.jspecify.annotations.NullMarked;
