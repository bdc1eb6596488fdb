/** Admission: no file is read or given out before it was scanned for malware, or is taken unseen. */
@NullMarked
package org.throughline.docs.admission;

import org.jspecify.annotations.NullMarked;
