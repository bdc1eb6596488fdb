package org.throughline.docs.pagenote;

/**
 * A note with what one needs to read it.
 *
 * @param fileName of the document it is on
 * @param author empty if that is nobody we know any more
 */
public record PageNoteView(PageNote note, String fileName, String author) {}
