/** Tables as the rules read them: rows of cells under their heads, also where no line is drawn between them. */
@NullMarked
package org.throughline.docs.recognition.rule.table;

import org.jspecify.annotations.NullMarked;
