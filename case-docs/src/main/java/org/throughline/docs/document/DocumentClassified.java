package org.throughline.docs.document;

/** A person said what a document is, or took that back. */
public record DocumentClassified(Document document) {}
