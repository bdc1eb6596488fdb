package org.throughline.docs.text.protocol;

/** How much is taken from one document; the parent does not trust its child to keep to it. */
public final class ReadingLimits {

    public static final int CHARACTERS = 20_000_000;
    public static final int PAGES = 5_000;

    /** More does not fit on a page that a person reads or a browser shows: it is cut into several. */
    public static final int PAGE_CHARACTERS = 20_000;

    /** Pictures of one document: what a family could have scanned. */
    public static final int SCANS = 1_000;

    /** Files in one letter or archive. */
    public static final int PARTS = 200;

    /** Of all of them together. */
    public static final long PARTS_BYTES = 200L << 20;

    private ReadingLimits() {}
}
