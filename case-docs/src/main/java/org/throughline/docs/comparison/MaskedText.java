package org.throughline.docs.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.throughline.docs.line.Tokens;

/**
 * A text in which names, days and pronouns count as the same whatever they are, and numbers are looked at apart.
 *
 * @param words with {@code #} for each number, {@code @} for each month and {@code ~} for each name or pronoun
 * @param numbers those that are no part of a date, in their order
 */
record MaskedText(List<String> words, List<Double> numbers) {

    private static final int MOST = 400;
    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul aug sep"
                            + " sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
                            + " spring fall winter summer autumn primavera otono invierno verano")
                    .split(" "));
    private static final Set<String> PRONOUNS =
            Set.of("he she they him her them his hers their el ella su sus le les".split(" "));

    /** @param names of the child, in small letters without accents */
    static MaskedText of(String text, Set<String> names) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<Double>();
        var tokens = Tokens.of(text);
        for (var i = 0; i < Math.min(MOST, tokens.size()); i++) {
            var token = tokens.get(i);
            if (MONTHS.contains(token)) {
                words.add("@");
            } else if (PRONOUNS.contains(token) || names.contains(token)) {
                words.add("~");
            } else if (Character.isDigit(token.charAt(0))) {
                words.add("#");
                if (!isOfDate(tokens, i)) {
                    number(token, numbers);
                }
            } else {
                words.add(token);
            }
        }
        return new MaskedText(words, numbers);
    }

    private static boolean isOfDate(List<String> tokens, int at) {
        var token = tokens.get(at);
        return (token.length() == 4 && (token.startsWith("19") || token.startsWith("20")))
                || (at > 0 && MONTHS.contains(tokens.get(at - 1)))
                || (at + 1 < tokens.size() && MONTHS.contains(tokens.get(at + 1)));
    }

    private static void number(String token, List<Double> numbers) {
        try {
            numbers.add(Double.parseDouble(token.replace(",", "")));
        } catch (NumberFormatException notOne) {
            // such as 2nd or 4K: a word that begins with a digit
        }
    }

    /** How many of the words stand in both in the same order, 0 to 1. */
    double sameAs(MaskedText other) {
        var all = words.size() + other.words.size();
        return all == 0 ? 1 : 2.0 * inOrder(words, other.words) / all;
    }

    /**
     * How many words can be found in both lists in the same order at most. A bit stands for each word of the second list,
     * so that 64 of them are looked at at once: after H. Hyyro, "Bit-parallel LCS-length computation revisited" (2004).
     */
    private static int inOrder(List<String> words, List<String> others) {
        var blocks = (others.size() + Long.SIZE - 1) / Long.SIZE;
        var places = new HashMap<String, long[]>();
        for (var i = 0; i < others.size(); i++) {
            places.computeIfAbsent(others.get(i), word -> new long[blocks])[i / Long.SIZE] |= 1L << i;
        }
        var open = new long[blocks];
        Arrays.fill(open, -1L);
        for (var word : words) {
            var at = places.get(word);
            if (at != null) {
                take(at, open);
            }
        }
        return blocks * Long.SIZE - Arrays.stream(open).mapToInt(Long::bitCount).sum();
    }

    /** Closes one more place where a longer order can end: open becomes (open + places) | (open - places). */
    private static void take(long[] places, long[] open) {
        var carry = 0L;
        for (var block = 0; block < open.length; block++) {
            var both = open[block] & places[block];
            var sum = open[block] + both;
            var next = Long.compareUnsigned(sum, both) < 0 ? 1L : 0L;
            sum += carry;
            next |= carry == 1 && sum == 0 ? 1L : 0L;
            open[block] = sum | (open[block] & ~both);
            carry = next;
        }
    }
}
