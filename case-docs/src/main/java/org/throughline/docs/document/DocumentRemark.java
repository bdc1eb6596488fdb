package org.throughline.docs.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a document failed or is held back, or what to know of one that is ready. */
public enum DocumentRemark {
    /** There is a password on it that can be taken off. */
    ENCRYPTED,
    /** There is a lock on it that nobody here can take off. */
    LOCKED,
    /** The file is damaged. */
    BROKEN,
    /** A kind of file that is not read. */
    UNSUPPORTED,
    /** There are no words in it. */
    NO_TEXT,
    /** A text file with no text in it. */
    EMPTY,
    /** It took longer than a document may. */
    TOO_LONG,
    /** It needed more memory than a document may. */
    TOO_LARGE,
    /** The photo or scan cannot be made out. */
    UNREADABLE,
    /** The program that reads scans is not there. */
    NO_SCANNER,
    /** Reading it broke down each time. */
    READING_FAILED,

    /** The malware scanner found something. */
    MALWARE,
    /** No scanner has seen it; it can be tried again. */
    NOT_SCANNED,

    /** Of a document that is ready: another reading went wrong, what was read before is there. */
    NOT_READ_AGAIN,
    /** Some pages can only be looked at. */
    UNREADABLE_PAGES,
    /** There are programs or files in it that were left alone. */
    ACTIVE_CONTENT,
    /** There is more text than was taken. */
    TRUNCATED,
    /** Some of the files in it are only in the original. */
    PARTS_LEFT_INSIDE,
    /** The name promised another kind of file. */
    OTHER_TYPE;

    static @Nullable DocumentRemark of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Goes over REST, stands in the table, and ends the message key {@code document.reason.<code>}: never renamed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
