/** Dates: how days are written in a text, in American English and in Spanish. */
@NullMarked
package org.throughline.docs.recognition.rule.date;

import org.jspecify.annotations.NullMarked;
