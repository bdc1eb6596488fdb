/** The full-text indexes, seen from outside of the application. */
@NullMarked
package org.throughline.deploy.index;

import org.jspecify.annotations.NullMarked;
