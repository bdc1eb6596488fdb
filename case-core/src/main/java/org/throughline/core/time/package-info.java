/** How long staff work on cases, and at what. */
@NullMarked
package org.throughline.core.time;

import org.jspecify.annotations.NullMarked;
