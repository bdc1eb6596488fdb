package org.throughline.core.contact;

import java.util.List;

/** A stretch of the notes of a case, and how long the whole list is. */
public record NotesPage(List<WrittenNote> notes, long total) {}
