/** Passwords of files, taken off so that they can be read. */
@NullMarked
package org.throughline.docs.unlock;

import org.jspecify.annotations.NullMarked;
