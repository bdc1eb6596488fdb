/** Reading: the jobs that read what was uploaded, and what comes out of them. */
@NullMarked
package org.throughline.docs.reading;

import org.jspecify.annotations.NullMarked;
