/** Contact notes: calls, meetings and letters as staff write them down, and drafts not saved yet. */
@NullMarked
package org.throughline.core.contactnote;

import org.jspecify.annotations.NullMarked;
