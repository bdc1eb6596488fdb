package org.throughline.docs.recognition;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A sample of the runs of words in a text, by which two texts can be compared without reading them again: for each of so
 * many orders of all possible runs, the first one that the text has.
 */
public final class Shingles {

    public static final int ORDERS = 128;

    /** So long is a sample where it is kept. */
    public static final int BYTES = ORDERS * Integer.BYTES;

    /** What a text has that is too short for a sample. */
    public static final int NONE = Integer.MAX_VALUE;

    private final int[] first;

    /** @param first for each order the first run, or {@link #NONE} */
    public Shingles(int[] first) {
        this.first = first.clone();
    }

    /** Of no text. */
    static Shingles none() {
        var first = new int[ORDERS];
        Arrays.fill(first, NONE);
        return new Shingles(first);
    }

    /** @throws IllegalArgumentException if these bytes are none */
    public static Shingles of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Not a sample of a text");
        }
        var first = new int[ORDERS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(first);
        return new Shingles(first);
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(BYTES);
        bytes.asIntBuffer().put(first);
        return bytes.array();
    }

    /** A text of fewer words than a run has nothing to compare. */
    public boolean isEmpty() {
        return first[0] == NONE;
    }

    /** The share of runs that both have of those that one of them has, 0 to 1; an estimate, a few hundredths off. */
    public double likeness(Shingles other) {
        var same = 0;
        for (var order = 0; order < ORDERS; order++) {
            if (first[order] == other.first[order]) {
                same++;
            }
        }
        return isEmpty() || other.isEmpty() ? 0 : (double) same / ORDERS;
    }
}
