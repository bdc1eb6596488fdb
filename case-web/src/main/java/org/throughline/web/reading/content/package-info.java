/** What a paper says, as it was read, beside its pages. */
@NullMarked
package org.throughline.web.reading.content;

import org.jspecify.annotations.NullMarked;
