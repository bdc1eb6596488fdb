package org.throughline.docs.suggestion;

public enum SuggestionKind {
    /** What the document may be; too little speaks for it to take it. */
    TYPE,
    /** Something that happened, to be added to the case. */
    FACT,
    /** The same bytes came before. */
    SAME_FILE,
    /** Nearly the same words came before. */
    LIKE_FILE
}
