/** How alike two texts are, and which of two lists belong together. */
@NullMarked
package org.throughline.deploy.bench.reading.text;

import org.jspecify.annotations.NullMarked;
