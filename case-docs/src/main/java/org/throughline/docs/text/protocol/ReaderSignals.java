package org.throughline.docs.text.protocol;

/** What a reading process says besides its answers. */
public final class ReaderSignals {

    /** It is ready for its first document. */
    public static final int READY = 1;

    /** After each answer: nothing of the document is left, and it is ready for the next one. */
    public static final int DONE = 7;

    /** How it ends when a document needs more memory than it has, by its own doing or that of the virtual machine. */
    public static final int OUT_OF_MEMORY = 3;

    private ReaderSignals() {}
}
