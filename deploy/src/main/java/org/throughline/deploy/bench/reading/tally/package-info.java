/** What is measured, and how often it was right. */
@NullMarked
package org.throughline.deploy.bench.reading.tally;

import org.jspecify.annotations.NullMarked;
