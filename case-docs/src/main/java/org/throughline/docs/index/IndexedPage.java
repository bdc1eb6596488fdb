package org.throughline.docs.index;

/** A page as the index knows it. */
public record IndexedPage(IndexedDocument document, int number, String text) {}
