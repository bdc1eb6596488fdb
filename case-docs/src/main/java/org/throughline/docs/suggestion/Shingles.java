package org.throughline.docs.suggestion;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sample of the runs of words in a text, by which two texts can be compared without reading them again: for each of so
 * many orders of all possible runs, the first one that the text has.
 */
final class Shingles {

    private static final int ORDERS = 128;
    private static final int RUN = 4;
    private static final int MIX = 0x85ebca6b;
    private static final int[] FACTORS = factors();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final int[] first;

    private Shingles(int[] first) {
        this.first = first;
    }

    static Shingles in(List<String> pages) {
        var first = new int[ORDERS];
        Arrays.fill(first, Integer.MAX_VALUE);
        var last = new int[RUN];
        var count = 0;
        for (var page : pages) {
            var words = WORD.matcher(plain(page));
            while (words.find()) {
                last[count++ % RUN] = words.group().hashCode();
                if (count >= RUN) {
                    sample(hash(last, count), first);
                }
            }
        }
        return new Shingles(first);
    }

    /** Of the words in the order in which they were said; the oldest one stands where the next will. */
    private static int hash(int[] last, int count) {
        var hash = 17;
        for (var word = 0; word < RUN; word++) {
            hash = mixed(hash * 31 + last[(count + word) % RUN]);
        }
        return hash;
    }

    /** So plain that the processor does eight orders at once: this is done for each word of each document. */
    private static void sample(int run, int[] first) {
        for (var order = 0; order < ORDERS; order++) {
            var value = run * FACTORS[order];
            value = (value ^ (value >>> 15)) * MIX;
            first[order] = Math.min(first[order], value ^ (value >>> 13));
        }
    }

    private static int mixed(int value) {
        var mixed = (value ^ (value >>> 16)) * MIX;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Odd numbers, so that no two runs become one. */
    private static int[] factors() {
        var factors = new int[ORDERS];
        for (var order = 0; order < ORDERS; order++) {
            factors[order] = mixed((order + 1) * 0x9E3779B9) | 1;
        }
        return factors;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    static Shingles of(byte[] bytes) {
        var first = new int[ORDERS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(first);
        return new Shingles(first);
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(ORDERS * Integer.BYTES);
        bytes.asIntBuffer().put(first);
        return bytes.array();
    }

    /** A text of fewer words than a run has nothing to compare. */
    boolean isEmpty() {
        return first[0] == Integer.MAX_VALUE;
    }

    /** The share of runs that both have of those that one of them has, 0 to 1; an estimate, a few hundredths off. */
    double likeness(Shingles other) {
        var same = 0;
        for (var order = 0; order < ORDERS; order++) {
            if (first[order] == other.first[order]) {
                same++;
            }
        }
        return isEmpty() || other.isEmpty() ? 0 : (double) same / ORDERS;
    }
}
