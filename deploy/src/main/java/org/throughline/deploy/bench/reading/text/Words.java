package org.throughline.deploy.bench.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, without accents, capitals and punctuation: what a scan loses first says nothing. */
public record Words(List<String> list) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Words in(String text) {
        var plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Words(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList());
    }

    /** Twice the words that both have, of the words of both: the F1 of one against the other. */
    public static double likeness(String one, String other) {
        var words = in(one).list();
        var others = in(other).list();
        var all = words.size() + others.size();
        return all == 0 ? 1 : 2.0 * common(words, others) / all;
    }

    /** Which part of the first's words the second has too. */
    public static double share(String one, String other) {
        var words = in(one).list();
        return words.isEmpty() ? 1 : (double) common(words, in(other).list()) / words.size();
    }

    public static boolean same(String one, String other) {
        return in(one).equals(in(other));
    }

    private static int common(List<String> words, List<String> others) {
        var left = new ArrayList<>(others);
        return (int) words.stream().filter(left::remove).count();
    }
}
