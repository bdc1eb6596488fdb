/**
 * Layout of pages: words, rules and boxes come to lines, headings, paragraphs and tables, whatever kind of file they were
 * printed from. Pure geometry; what the words mean is told elsewhere.
 */
@NullMarked
package org.throughline.docs.text.layout;

import org.jspecify.annotations.NullMarked;
