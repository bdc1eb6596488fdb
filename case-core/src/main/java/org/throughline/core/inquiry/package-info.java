/** Inquiries: families that ask for help, and what they told. */
@NullMarked
package org.throughline.core.inquiry;

import org.jspecify.annotations.NullMarked;
