/** The layouts, found by the path of a page, and what each session and page begins with. */
@NullMarked
package org.throughline.web.layout;

import org.jspecify.annotations.NullMarked;
