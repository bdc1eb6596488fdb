/** Recognition: the kind of a document, its dates and whose it is, told from its text. Pure rules that say what they go by. */
@NullMarked
package org.throughline.docs.recognition;

import org.jspecify.annotations.NullMarked;
