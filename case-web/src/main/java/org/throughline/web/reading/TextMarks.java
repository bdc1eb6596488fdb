package org.throughline.web.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which stretches of a text somebody was looking for: words in any of their forms, and what stands in quotes as a whole. */
final class TextMarks {

    /** More would only slow the page down: nobody looks at the thousandth. */
    private static final int MOST = 500;

    private static final Pattern PHRASE = Pattern.compile("\"([^\"]+)\"|([^\"]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ings?|tion|tions|ed|es|s|cion|ciones|ando|iendo|e)$");
    private static final int SHORTEST = 3;

    /** A stretch of the text, from its first letter to behind its last. */
    record Mark(int from, int to) {}

    private TextMarks() {}

    /** In the order of the text; none lies in another. */
    static List<Mark> in(String text, String searched) {
        var phrases = phrases(searched);
        var words = WORD.matcher(text).results().toList();
        var stems = words.stream().map(word -> stem(plain(word.group()))).toList();
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < words.size() && marks.size() < MOST; at++) {
            var length = longest(phrases, stems, at);
            if (length > 0) {
                marks.add(new Mark(
                        words.get(at).start(), words.get(at + length - 1).end()));
                at += length - 1;
            }
        }
        return marks;
    }

    /** How many words of the longest phrase that begins here. */
    private static int longest(List<List<String>> phrases, List<String> stems, int at) {
        var longest = 0;
        for (var phrase : phrases) {
            var end = at + phrase.size();
            if (phrase.size() > longest
                    && end <= stems.size()
                    && stems.subList(at, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static List<List<String>> phrases(String searched) {
        var phrases = new ArrayList<List<String>>();
        PHRASE.matcher(searched).results().forEach(part -> {
            if (part.group(1) != null) {
                phrases.add(stems(part.group(1)));
            } else {
                stems(part.group(2)).stream()
                        .filter(word -> !List.of("and", "or", "not").contains(word))
                        .forEach(word -> phrases.add(List.of(word)));
            }
        });
        return phrases;
    }

    private static List<String> stems(String words) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(word -> stem(plain(word)))
                .toList();
    }

    private static String stem(String word) {
        var cut = ENDING.matcher(word).replaceFirst("");
        return cut.length() < SHORTEST ? word : cut;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
