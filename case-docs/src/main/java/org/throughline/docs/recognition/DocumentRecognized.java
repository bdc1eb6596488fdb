package org.throughline.docs.recognition;

import org.throughline.docs.document.Document;

/** A document has been read, or taken for something else because somebody said what it is. */
public record DocumentRecognized(Document document, Recognized found) {}
