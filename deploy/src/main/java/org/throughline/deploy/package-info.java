@NullMarked
package org.throughline.deploy;

import org.jspecify.annotations.NullMarked;
