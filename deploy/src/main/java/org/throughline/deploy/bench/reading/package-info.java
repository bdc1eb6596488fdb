/** How right a reading is, by papers of which somebody has written down the truth. */
@NullMarked
package org.throughline.deploy.bench.reading;

import org.jspecify.annotations.NullMarked;
