package org.throughline.core.contactnote;

import java.util.List;

/** A stretch of the notes of a case, and how long the whole list is. */
public record NotesPage(List<ContactNoteView> notes, long total) {}
