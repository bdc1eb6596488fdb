/** The bench: the product against the bare thing, both in one run on one machine. */
@NullMarked
package org.throughline.deploy.bench;

import org.jspecify.annotations.NullMarked;
