package org.throughline.docs.comparison;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.recognition.NormalizedText;

/**
 * Two texts word by word: what stands in both, what only in the earlier one, and what only in the later one. Letters great
 * or small and the marks around a word make no difference.
 *
 * @param before the earlier text, from its first word to its last
 * @param after the later one
 */
public record WordDiff(List<Passage> before, List<Passage> after) {

    /** Words that follow one another. */
    public record Passage(boolean isSame, List<String> words) {

        public String text() {
            return String.join(" ", words);
        }
    }

    /** So many pairs of words are looked at: of longer texts only the beginning and the end are told to be the same. */
    private static final int MOST = 4_000_000;

    /** Fewer words between two changes are the same by chance. */
    private static final int ISLAND = 2;

    public static WordDiff between(String before, String after) {
        var earlier = words(before);
        var later = words(after);
        var same = new Alignment(folded(earlier), folded(later)).pairs();
        return new WordDiff(passages(earlier, same.get(0)), passages(later, same.get(1)));
    }

    /** Cut at blanks, letter by letter. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (!Character.isWhitespace(letter)) {
                word.append(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(WordDiff::folded).toList();
    }

    /** A mark that stands alone is left as it is. */
    private static String folded(String word) {
        var begin = 0;
        var end = word.length();
        while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return begin == end ? word : NormalizedText.folded(word.substring(begin, end));
    }

    private static List<Passage> passages(List<String> words, boolean[] same) {
        var passages = new ArrayList<Passage>();
        for (var begin = 0; begin < words.size(); ) {
            var end = begin + 1;
            while (end < words.size() && same[end] == same[begin]) {
                end++;
            }
            passages.add(new Passage(same[begin], List.copyOf(words.subList(begin, end))));
            begin = end;
        }
        return passages;
    }

    /** Which words of two texts are each other's, as many as can be in the same order. */
    private static final class Alignment {

        private final List<String> before;
        private final List<String> after;
        private final boolean[] inBefore;
        private final boolean[] inAfter;

        Alignment(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
            this.inBefore = new boolean[before.size()];
            this.inAfter = new boolean[after.size()];
        }

        List<boolean[]> pairs() {
            var begin = 0;
            while (begin < Math.min(before.size(), after.size()) && isPair(begin, begin)) {
                pair(begin, begin++);
            }
            var endBefore = before.size();
            var endAfter = after.size();
            while (endBefore > begin && endAfter > begin && isPair(endBefore - 1, endAfter - 1)) {
                pair(--endBefore, --endAfter);
            }
            if ((long) (endBefore - begin) * (endAfter - begin) <= MOST) {
                alignBetween(begin, endBefore, endAfter);
            }
            return List.of(inBefore, inAfter);
        }

        private boolean isPair(int from, int to) {
            return before.get(from).equals(after.get(to));
        }

        private void pair(int from, int to) {
            inBefore[from] = true;
            inAfter[to] = true;
        }

        private void alignBetween(int begin, int endBefore, int endAfter) {
            var most = lengths(begin, endBefore, endAfter);
            var from = begin;
            var to = begin;
            while (from < endBefore && to < endAfter) {
                if (isPair(from, to)) {
                    var length = runFrom(from, to, endBefore, endAfter);
                    if (length >= ISLAND || touchesASide(from, to, length, begin, endBefore, endAfter)) {
                        for (var k = 0; k < length; k++) {
                            pair(from + k, to + k);
                        }
                    }
                    from += length;
                    to += length;
                } else if (most[from - begin + 1][to - begin] >= most[from - begin][to - begin + 1]) {
                    from++;
                } else {
                    to++;
                }
            }
        }

        private int runFrom(int from, int to, int endBefore, int endAfter) {
            var length = 0;
            while (from + length < endBefore && to + length < endAfter && isPair(from + length, to + length)) {
                length++;
            }
            return length;
        }

        /** Then it goes on with what stood before or after both. */
        private static boolean touchesASide(int from, int to, int length, int begin, int endBefore, int endAfter) {
            return (from == begin && to == begin) || (from + length == endBefore && to + length == endAfter);
        }

        /** By place in both texts, how many pairs there are from there on at most. */
        private int[][] lengths(int begin, int endBefore, int endAfter) {
            var most = new int[endBefore - begin + 1][endAfter - begin + 1];
            for (var from = endBefore - 1; from >= begin; from--) {
                for (var to = endAfter - 1; to >= begin; to--) {
                    var row = from - begin;
                    var column = to - begin;
                    most[row][column] = isPair(from, to)
                            ? most[row + 1][column + 1] + 1
                            : Math.max(most[row + 1][column], most[row][column + 1]);
                }
            }
            return most;
        }
    }
}
