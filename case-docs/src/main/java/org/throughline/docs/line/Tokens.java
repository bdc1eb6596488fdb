package org.throughline.docs.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.docs.recognition.NormalizedText;

/** The words of a text in small letters without accents. It is cut letter by letter: no pattern can run away in it. */
public final class Tokens {

    private static final int LONGEST = 4_000;
    private static final Set<String> EMPTY = Set.of(
            ("a an and are as at be been by can could do for from had has have he her his if in into is it its more most no not of on or"
                            + " other she should so such than that the their them then there these they this those to up was we were what when"
                            + " which who will with would your our s all each any one two three four five six own same new student child"
                            + " al con como cada cuando de del dos e el ella en es esta este la las lo los mas o para por que se sin su sus"
                            + " tres un una y estudiante nino nina skill skills need needs area areas habilidad habilidades")
                    .split(" "));

    private Tokens() {}

    /** All of them, in their order; numbers, too. */
    public static List<String> of(String text) {
        var folded = NormalizedText.folded(text.substring(0, Math.min(LONGEST, text.length())));
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i <= folded.length(); i++) {
            var letter = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(letter) || isInside(folded, i)) {
                word.append(letter);
            } else if (!word.isEmpty()) {
                tokens.add(word.toString());
                word.setLength(0);
            }
        }
        return tokens;
    }

    /** A point in a number, a hyphen or an apostrophe in a word. */
    private static boolean isInside(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        var before = text.charAt(at - 1);
        var after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '-', '\'' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    /** Without numbers and words that only join others. */
    public static List<String> content(String text) {
        return of(text).stream().filter(Tokens::isContent).toList();
    }

    static boolean isContent(String word) {
        return !EMPTY.contains(word) && Character.isLetter(word.charAt(0));
    }

    /** The beginning that forms of a word share. */
    public static String stem(String word) {
        var stem = word;
        for (var ending : List.of("ing", "es", "ed", "s", "os", "as")) {
            if (stem.length() > ending.length() + 3 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 7 ? stem.substring(0, 7) : stem;
    }
}
