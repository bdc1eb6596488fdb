/** How well the line, the findings and the comparison of plans hold, by papers of which somebody has written down the truth. */
@NullMarked
package org.throughline.deploy.bench.line;

import org.jspecify.annotations.NullMarked;
