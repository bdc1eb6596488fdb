package org.throughline.docs.suggestion;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayDeque;
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final int[] first;

    private Shingles(int[] first) {
        this.first = first;
    }

    static Shingles in(List<String> pages) {
        var first = new int[ORDERS];
        Arrays.fill(first, Integer.MAX_VALUE);
        var run = new ArrayDeque<Integer>();
        for (var page : pages) {
            var words = WORD.matcher(plain(page));
            while (words.find()) {
                run.add(words.group().hashCode());
                if (run.size() == RUN) {
                    sample(run, first);
                    run.remove();
                }
            }
        }
        return new Shingles(first);
    }

    private static void sample(Iterable<Integer> run, int[] first) {
        var hash = 17L;
        for (var word : run) {
            hash = mixed(hash * 31 + word);
        }
        for (var order = 0; order < ORDERS; order++) {
            first[order] = Math.min(first[order], (int) mixed(hash + order * 0x9E3779B97F4A7C15L));
        }
    }

    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
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
