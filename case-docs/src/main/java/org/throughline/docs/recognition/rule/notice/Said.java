package org.throughline.docs.recognition.rule.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** What stands as an answer in a form: words of a person, not of the form. */
final class Said {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}¿¡\"“(])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\A.*\\b(mr|mrs|ms|dr|st|no|vs|sr|sra|srta|dra|lic|lcda|lcdo|jr|sec|art|inc|u\\.s|e\\.g|i\\.e|jan|feb|mar|apr|aug|sept|oct|nov|dec|[a-z])\\.$");
    private static final Pattern PLACEHOLDER = Pattern.compile("[_.\\s☐☒\\[\\]()\\-–—:/]*");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "^\\(?(?:please )?(?:describe|include|list|explain|attach additional|specify|check|indicate|enter|provide"
                    + " a|a description of|an explanation"
                    + " of|describa|incluya|enumere|explique|indique|marque|adjunte)\\b.*");
    private static final Pattern TO_DO = Pattern.compile("^(?:please |favor de |por favor"
            + " )(?:sign|return|call|contact|keep|send|complete|firm|devuelv|llam|comuni).*");
    private static final int LONGEST = 300;

    private Said() {}

    static List<String> sentences(String text) {
        var sentences = new java.util.ArrayList<String>();
        for (var part : SENTENCE_END.split(text.strip(), -1)) {
            if (!sentences.isEmpty()
                    && ABBREVIATED
                            .matcher(NormalizedText.folded(lastWords(sentences.getLast())))
                            .matches()) {
                sentences.set(sentences.size() - 1, sentences.getLast() + " " + part);
            } else {
                sentences.add(part);
            }
        }
        return sentences;
    }

    private static String lastWords(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }

    /** Whether somebody says something with it. */
    static boolean isSaid(String text) {
        var folded = NormalizedText.folded(text.strip());
        return !PLACEHOLDER.matcher(folded).matches()
                && folded.codePoints().filter(Character::isLetter).count() >= 2
                && !INSTRUCTION.matcher(folded).matches()
                && !folded.contains("____");
    }

    /** Whether it only asks the reader to do something. */
    static boolean isRequest(String sentence) {
        return TO_DO.matcher(NormalizedText.folded(sentence.strip())).matches();
    }

    /** Whether a text is short enough to be quoted as it is. */
    static boolean isWhole(String text) {
        return text.length() <= LONGEST;
    }

    static String quote(String sentence) {
        var text = sentence.strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + "…";
    }
}
