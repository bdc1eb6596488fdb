/** Calls, meetings and letters, as staff write them down; and what is typed and not saved yet. */
@NullMarked
package org.throughline.core.contact;

import org.jspecify.annotations.NullMarked;
