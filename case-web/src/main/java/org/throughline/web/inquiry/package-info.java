/** Inquiries as staff see them: what a family told, and what is decided about it. */
@NullMarked
package org.throughline.web.inquiry;

import org.jspecify.annotations.NullMarked;
