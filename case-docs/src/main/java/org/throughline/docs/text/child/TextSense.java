package org.throughline.docs.text.child;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether letters make words: a font may show other letters than the file says, and nobody sees that but who searches. */
final class TextSense {

    private static final int ENOUGH = 40;

    /** Below it no language in these letters is known; above the other every one is likely. */
    private static final double UNLIKE = 0.62;

    private static final double LIKE = 0.75;
    private static final double COMMON = 0.05;
    private static final double STRANGE = 0.3;

    /** How often each letter from a to z stands in English and in Spanish, in thousandths. */
    private static final int[][] LANGUAGES = {
        {82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1},
        {125, 14, 47, 59, 137, 7, 10, 7, 62, 4, 0, 50, 32, 67, 87, 25, 9, 69, 80, 46, 39, 9, 0, 2, 9, 5}
    };

    /** Short words of English, Spanish and other languages of families. */
    private static final Set<String> WORDS = Set.of(
            "a", "an", "and", "ang", "are", "as", "at", "be", "by", "con", "de", "del", "e", "el", "en", "es", "for",
            "from", "has", "he", "in", "is", "it", "ka", "kuv", "la", "las", "los", "mga", "na", "ng", "no", "not",
            "of", "on", "oo", "or", "para", "por", "que", "sa", "se", "she", "su", "tau", "that", "the", "this", "to",
            "tsis", "un", "una", "va", "was", "with", "xav", "y", "you", "your");

    private TextSense() {}

    static boolean isNonsense(String text) {
        var signs =
                text.codePoints().filter(sign -> !Character.isWhitespace(sign)).toArray();
        var letters = Arrays.stream(signs).filter(Character::isLetter).count();
        var digits = Arrays.stream(signs).filter(Character::isDigit).count();
        if (signs.length < ENOUGH) {
            return false;
        }
        var strange = Arrays.stream(signs).filter(TextSense::isStrange).count();
        if (strange > STRANGE * signs.length) {
            return true;
        }
        if (letters + digits < STRANGE * signs.length) {
            return true;
        }
        var latin = Arrays.stream(signs)
                .filter(sign ->
                        Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN)
                .count();
        if (latin < ENOUGH || latin < letters / 2) {
            // figures, or another script, of which nothing is known here
            return false;
        }
        var like = likeness(signs);
        return like < UNLIKE || (like < LIKE && common(text) < COMMON);
    }

    private static boolean isStrange(int sign) {
        return sign == 0xfffd || Character.getType(sign) == Character.PRIVATE_USE || Character.isISOControl(sign);
    }

    /** 0 to 1; what stands where letters should counts, too. */
    private static double likeness(int[] signs) {
        var counts = new double[27];
        for (var sign : signs) {
            if (!Character.isDigit(sign)) {
                var letter = Character.toLowerCase(plain(sign));
                counts[letter >= 'a' && letter <= 'z' ? letter - 'a' : 26]++;
            }
        }
        return Arrays.stream(LANGUAGES)
                .mapToDouble(language -> cosine(counts, language))
                .max()
                .orElse(0);
    }

    private static int plain(int sign) {
        return sign < 128
                ? sign
                : java.text.Normalizer.normalize(Character.toString(sign), java.text.Normalizer.Form.NFD)
                        .codePointAt(0);
    }

    private static double cosine(double[] counts, int[] language) {
        var both = 0.0;
        var own = 0.0;
        var its = 0.0;
        for (var i = 0; i < counts.length; i++) {
            var usual = i < language.length ? language[i] : 0;
            both += counts[i] * usual;
            own += counts[i] * counts[i];
            its += (double) usual * usual;
        }
        return own == 0 ? 0 : both / Math.sqrt(own * its);
    }

    private static double common(String text) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(WORDS::contains).count() / words.size();
    }
}
