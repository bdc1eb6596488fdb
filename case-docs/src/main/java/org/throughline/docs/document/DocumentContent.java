package org.throughline.docs.document;

import java.io.InputStream;

/** A document and its original bytes; whoever asked closes the stream. */
public record DocumentContent(Document document, InputStream stream) {}
