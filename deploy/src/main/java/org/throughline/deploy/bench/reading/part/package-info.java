/** The parts of an answer, each compared with the truth. */
@NullMarked
package org.throughline.deploy.bench.reading.part;

import org.jspecify.annotations.NullMarked;
