/**
 * Lexicon: what labels and headings mean, told by their content words. Words may stand in any order; small faults of a
 * scanner are forgiven.
 */
@NullMarked
package org.throughline.docs.recognition.rule.lexicon;

import org.jspecify.annotations.NullMarked;
