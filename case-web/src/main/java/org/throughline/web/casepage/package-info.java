/** The page of one case: what the panels of many features show together. */
@NullMarked
package org.throughline.web.casepage;

import org.jspecify.annotations.NullMarked;
