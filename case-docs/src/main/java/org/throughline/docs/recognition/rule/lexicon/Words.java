package org.throughline.docs.recognition.rule.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** The content words of a label, in small letters without accents. */
public final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9%]+");
    private static final Set<String> EMPTY = Set.of(
            ("a an and are as at be been by for from has have he her his if in into is it its of on or she so that the"
                            + " their them they this to was were which who will with your our s al con de del e el ella en es esta"
                            + " este la las lo los o para por que se su sus un una y")
                    .split(" "));

    private Words() {}

    /** All but those that only join others. */
    public static List<String> of(String label) {
        return Arrays.stream(BETWEEN.split(NormalizedText.folded(label)))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }

    /**
     * Whether a word is the one that is looked for, but for a fault of a scanner.
     *
     * @param wanted ends with {@code *} if words may go on behind it
     */
    public static boolean isSame(String wanted, String word) {
        if (!wanted.endsWith("*")) {
            return isNear(wanted, word);
        }
        var stem = wanted.substring(0, wanted.length() - 1);
        return word.startsWith(stem)
                || (word.length() >= stem.length() && isNear(stem, word.substring(0, stem.length())));
    }

    private static boolean isNear(String wanted, String word) {
        if (wanted.equals(word)) {
            return true;
        }
        var faults = wanted.length() < 6 ? 0 : wanted.length() < 10 ? 1 : 2;
        return faults > 0
                && Math.abs(wanted.length() - word.length()) <= faults
                && Integer.bitCount(letters(wanted) ^ letters(word)) <= 2 * faults
                && distance(wanted, word) <= faults;
    }

    /** Which letters are in a word, a bit for each: a fault changes two of them at most. */
    private static int letters(String word) {
        var letters = 0;
        for (var i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** How many letters are to be changed, put in or left out to come from one to the other. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var k = 1; k <= other.length(); k++) {
                var change = before[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(change, 1 + Math.min(before[k], row[k - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
