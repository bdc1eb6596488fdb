/** Triage of inquiries: what is found out and what is decided, from the first call to a case or to another door. */
@NullMarked
package org.throughline.core.inquiry.triage;

import org.jspecify.annotations.NullMarked;
