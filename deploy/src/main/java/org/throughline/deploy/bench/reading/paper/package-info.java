/** Papers of which the truth is known, and what a reader answers of them. */
@NullMarked
package org.throughline.deploy.bench.reading.paper;

import org.jspecify.annotations.NullMarked;
