/** The append-only log of reads and changes, and its seals. */
@NullMarked
package org.throughline.core.audit;

import org.jspecify.annotations.NullMarked;
