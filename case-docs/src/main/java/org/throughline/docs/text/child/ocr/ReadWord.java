package org.throughline.docs.text.child.ocr;

import org.throughline.docs.text.protocol.PlacedWord;

/**
 * A word in the order in which it is read.
 *
 * @param between what parts it from the word before: a blank, the end of a line, or that of a paragraph
 */
record ReadWord(String between, PlacedWord word) {}
