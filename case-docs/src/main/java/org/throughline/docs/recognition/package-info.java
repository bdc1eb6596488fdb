/** Recognition: what kind of paper a text is, which dates stand in it and whose it may be. */
@NullMarked
package org.throughline.docs.recognition;

import org.jspecify.annotations.NullMarked;
