package org.throughline.docs.text.protocol;

/** Why there is no text, as far as the reading process can tell. */
public enum Unreadable {
    /** There is a password on it that can be taken off. */
    ENCRYPTED,
    /** There is a lock on it that nobody here can take off. */
    LOCKED,
    /** The file is damaged. */
    BROKEN,
    /** A kind of file that is not read. */
    UNSUPPORTED,
    /** A picture, or pages that are pictures. */
    NO_TEXT,
    /** A text file with no text in it. */
    EMPTY,
    /** It took longer than a document may. */
    TOO_LONG,
    /** It needed more memory than a document may. */
    TOO_LARGE
}
