package org.throughline.docs.note;

/**
 * A note with what one needs to read it.
 *
 * @param fileName of the document it is on
 * @param author empty if that is nobody we know any more
 */
public record Noted(PageNote note, String fileName, String author) {}
