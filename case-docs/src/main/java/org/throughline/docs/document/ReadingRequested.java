package org.throughline.docs.document;

/** A document is to be read: it came just now, or somebody wants it read again. */
public record ReadingRequested(Document document) {}
