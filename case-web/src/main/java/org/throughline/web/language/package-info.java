/** Words and days in the language that somebody chose. */
@NullMarked
package org.throughline.web.language;

import org.jspecify.annotations.NullMarked;
