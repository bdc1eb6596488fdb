package org.throughline.docs.document;

import java.util.List;
import org.throughline.docs.text.protocol.PlacedWord;

/** The words of a page with their places. */
record PlacedWords(List<PlacedWord> all) {}
