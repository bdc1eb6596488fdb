package org.throughline.docs.recognition.rule;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.Shingles;

/** Takes the sample of a text by which it is compared with others. */
final class ShinglesOfText {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private ShinglesOfText() {}

    static Shingles of(List<String> pages) {
        var first = new int[Shingles.ORDERS];
        Arrays.fill(first, Shingles.NONE);
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
        for (var order = 0; order < Shingles.ORDERS; order++) {
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
}
