package org.throughline.docs.recognition.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns looked for in one pass. At nearly all places of a text the next two letters rule out nearly all of them:
 * trying each pattern at each place takes more than ten times as long.
 */
final class CuePatterns {

    private static final int LETTERS = 128;

    /** What may stand before a match, for those that begin with the edge of a word or line. */
    private static final List<String> BEFORE = List.of("\n", " ", "a");

    private final List<Pattern> patterns;

    /** For each two letters, a bit for each pattern that a match beginning so is possible of. */
    private final long[] possible = new long[LETTERS * LETTERS];

    /** @param patterns at most 64, none of which wants more than the edge of a word or line before it */
    CuePatterns(List<Pattern> patterns) {
        if (patterns.size() > Long.SIZE) {
            throw new IllegalArgumentException("At most " + Long.SIZE + " patterns");
        }
        this.patterns = List.copyOf(patterns);
        for (var two = 0; two < possible.length; two++) {
            possible[two] = beginningWith("" + (char) (two / LETTERS) + (char) (two % LETTERS));
        }
    }

    private long beginningWith(String two) {
        var bits = 0L;
        for (var i = 0; i < patterns.size(); i++) {
            var pattern = patterns.get(i);
            if (BEFORE.stream().anyMatch(letter -> isPossible(pattern, letter + two))) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /**
     * That the end was reached says that the two letters are no obstacle: it is what is asked here.
     */
    @SuppressWarnings("JdkObsolete")
    private static boolean isPossible(Pattern pattern, String behindALetter) {
        var matcher = withoutEdges(pattern, behindALetter);
        return isAt(matcher, 1, behindALetter.length()) || matcher.hitEnd();
    }

    private static Matcher withoutEdges(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The first match of each pattern that is in the text. */
    Map<Pattern, String> in(String text) {
        var matchers =
                patterns.stream().map(pattern -> withoutEdges(pattern, text)).toList();
        var found = new HashMap<Pattern, String>();
        var wanted = -1L;
        for (var at = 0; at < text.length(); at++) {
            for (var bits = possibleAt(text, at) & wanted; bits != 0; bits &= bits - 1) {
                var index = Long.numberOfTrailingZeros(bits);
                if (isAt(matchers.get(index), at, text.length())) {
                    found.put(patterns.get(index), matchers.get(index).group());
                    wanted &= ~(1L << index);
                }
            }
        }
        return found;
    }

    private static boolean isAt(Matcher matcher, int from, int to) {
        return matcher.region(from, to).lookingAt();
    }

    /** Other letters than these are few: there, all are tried. */
    private long possibleAt(String text, int at) {
        var first = text.charAt(at);
        var second = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        var all = patterns.size() == Long.SIZE ? -1L : (1L << patterns.size()) - 1;
        return first < LETTERS && second < LETTERS ? possible[first * LETTERS + second] : all;
    }
}
