/** Sections: the parts of a paper under their headings, and what these are about. */
@NullMarked
package org.throughline.docs.recognition.rule.section;

import org.jspecify.annotations.NullMarked;
