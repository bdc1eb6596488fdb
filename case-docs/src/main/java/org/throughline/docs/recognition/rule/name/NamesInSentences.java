package org.throughline.docs.recognition.rule.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Names of children in sentences: of letters, and of forms without labels. */
final class NamesInSentences {

    private static final int MOST_PAGES = 3;

    /** What stands before the name of a child and of nobody else. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:(?:my|our|your|the) (?:[a-z-]{2,14} ){0,2}(?:son|daughter|child|grandson"
                    + "|granddaughter|student|nephew|niece)|(?:mi|nuestr[oa]|su) (?:hij[oa]|niet[oa]|nin[oa])"
                    + "|(?:parents?|guardians?|parent\\(s\\)|mother|father|mom|mama|family|madre|padres?|familia)(?:/guardians?(?:\\(s\\))?)? (?:of|de)"
                    + "|(?:iep|504 plan|pei|meeting|conference|evaluation|re-?evaluation|assessment|records?|plan|progress|reunion|reunion anual"
                    + "|evaluacion|expediente|progreso|reunion (?:anual )?del (?:pei|equipo)|file|logs?|services) (?:for|of|de|para)|(?:meeting|news|letter|notice|conference|reunion) (?:about|concerning|regarding|on|sobre))[,:]? {1,3}(?=[a-z])");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?m)^[ \\t]*(?:re|regarding|subject|asunto|ref|concerning|student|estudiante)\\.?[ \\t]*:[ \\t]*(?=\\S)");

    /** What stands behind it. */
    private static final Pattern BEHIND = Pattern.compile(
            "[ ,(\\t\\n]{1,4}(?:born\\b|b\\. |dob\\b|d\\.o\\.b|date of birth|birth ?date|birth:"
                    + "|nacid[oa]\\b|fecha de nacimiento|grade\\b|gr\\. ?\\d|grado\\b|kindergarten|preschool|pre-k|a student\\b|\\d{1,2}(?:st|nd|rd|th) grade)");

    private static final int BEFORE_IT = 60;

    private NamesInSentences() {}

    static Optional<String> in(List<String> pages) {
        for (var page : NormalizedText.first(pages, MOST_PAGES)) {
            var folded = NormalizedText.folded(page);
            var found = ofSubject(page, folded).or(() -> behindWords(page, folded));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name before a day of birth or a grade. */
    static Optional<String> beforeBirth(List<String> pages) {
        return NormalizedText.first(pages, 1).stream()
                .flatMap(page -> beforeBirth(page, NormalizedText.folded(page)).stream())
                .findFirst();
    }

    private static Optional<String> ofSubject(String page, String folded) {
        return SUBJECT.matcher(folded)
                .results()
                .limit(5)
                .flatMap(found -> PersonName.in(lineAt(page, found.end())).stream())
                .findFirst();
    }

    private static String lineAt(String page, int from) {
        var end = page.indexOf('\n', from);
        return page.substring(from, end < 0 ? page.length() : end);
    }

    private static Optional<String> behindWords(String page, String folded) {
        return BEFORE.matcher(folded)
                .results()
                .limit(200)
                .flatMap(found ->
                        PersonName.at(page.substring(found.end(), Math.min(page.length(), found.end() + 100))).stream())
                .findFirst();
    }

    private static Optional<String> beforeBirth(String page, String folded) {
        return BEHIND.matcher(folded)
                .results()
                .limit(100)
                .flatMap(found ->
                        nameBefore(page.substring(Math.max(0, found.start() - BEFORE_IT), found.start())).stream())
                .findFirst();
    }

    /** The longest that ends where the text ends. */
    private static Optional<String> nameBefore(String text) {
        var line = text.substring(text.lastIndexOf('\n') + 1);
        line = line.substring(line.lastIndexOf('\t') + 1);
        var words = line.strip().split(" +", -1);
        for (var from = Math.max(0, words.length - 5); from < words.length - 1; from++) {
            var name = PersonName.whole(String.join(" ", List.of(words).subList(from, words.length)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
