package org.throughline.docs.recognition.rule.date;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.rule.lexicon.Words;

/** The words at a date that may say what it is. */
final class DateWords {

    private static final Set<String> NOISE = Set.of(
            ("date dates dated fecha fechas day dia time hora am pm mm dd yyyy yy m d p aaaa month year only when"
                            + " cuando monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs"
                            + " fri sat sun lunes martes miercoles jueves viernes sabado domingo")
                    .split(" "));

    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]{0,120}\\)");
    /** To evaluate again is another word than to evaluate, not a fault of a scanner. */
    private static final Pattern AGAIN = Pattern.compile("\\bre[- ]?(?:e?valua[a-z]{0,8}|eval|assess[a-z]{0,5})\\b");

    private static final Pattern THREE = Pattern.compile("\\b(?:three|3|tri)[- ](?:year|yr|annual|anual)s?\\b");
    private static final Pattern TO_COME =
            Pattern.compile("\\b(?:will|shall|is to|are to|sera|seran|proposed|propuesta)\\b");
    private static final Pattern BIRTH = Pattern.compile("\\bd\\.\\s?o\\.\\s?b\\b|\\bf\\.\\s?n\\.|\\bf/n\\b");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private DateWords() {}

    /** @param folded what stands there */
    static List<String> of(String folded) {
        var plain = AGAIN.matcher(folded).replaceAll("triennial");
        plain = THREE.matcher(plain).replaceAll("triennial");
        plain = TO_COME.matcher(plain).replaceAll("tocome");
        plain = BIRTH.matcher(plain).replaceAll("dob");
        var words = Words.of(PARENTHESIS.matcher(plain).replaceAll(" "));
        return words.stream()
                .filter(word -> !NOISE.contains(word) && !isNumber(word))
                .toList();
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() && !word.equals("504");
    }
}
