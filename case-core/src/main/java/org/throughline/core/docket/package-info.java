/** The deadlines of cases as they are kept, listed and computed anew. */
@NullMarked
package org.throughline.core.docket;

import org.jspecify.annotations.NullMarked;
