package org.throughline.core.student;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How names sound, so that one heard on the telephone finds the one that was written down. A sound is that of a given
 * name and of one family name together; which of the two came first does not matter, for forms swap them.
 */
public final class NameSound {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`]");
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "y", "da", "dos", "van", "von");
    private static final Pattern SILENT = Pattern.compile("^h(?=[aeiou])");

    private NameSound() {}

    /** One for each family name, in their order; never empty, though somebody has one name only. */
    public static List<String> of(String firstName, String lastName) {
        var given = code(words(firstName).getFirst());
        return words(lastName).stream()
                .map(NameSound::code)
                .map(family -> given.compareTo(family) < 0 ? given + " " + family : family + " " + given)
                .distinct()
                .toList();
    }

    /** The words of a name without case, accents, hyphens and particles; never empty. */
    static List<String> words(String name) {
        var all = Arrays.stream(
                        BETWEEN.split(APOSTROPHES.matcher(SearchName.of(name)).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return all.isEmpty() ? List.of(SearchName.of(name)) : all;
    }

    /** In Spanish b and v, s and z sound alike, and h is silent. A name in another script stands for itself. */
    static String code(String word) {
        var spoken = SILENT.matcher(word).replaceFirst("").replace('v', 'b').replace('z', 's');
        var code = metaphone().doubleMetaphone(spoken);
        return code == null || code.isEmpty() ? word : code;
    }

    private static DoubleMetaphone metaphone() {
        var metaphone = new DoubleMetaphone();
        // longer than its usual four: Spanish names differ late
        metaphone.setMaxCodeLen(8);
        return metaphone;
    }
}
