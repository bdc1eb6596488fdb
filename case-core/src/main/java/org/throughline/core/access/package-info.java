/** Access: who is asking, and who may ask what. */
@NullMarked
package org.throughline.core.access;

import org.jspecify.annotations.NullMarked;
