/** Tells from the text of a document what it is, which dates stand in it and whose it may be. */
@NullMarked
package org.throughline.docs.recognition;

import org.jspecify.annotations.NullMarked;
