/** Findings beside a document: what is worth a question, and what somebody set aside. */
@NullMarked
package org.throughline.web.reading.finding;

import org.jspecify.annotations.NullMarked;
