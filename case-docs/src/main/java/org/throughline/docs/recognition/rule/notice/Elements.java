package org.throughline.docs.recognition.rule.notice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.NoticeElement.Code;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Words;

/** Tells which element a label, a heading or a question asks for. */
final class Elements {

    private static final Lexicon<Code> LABELS = Lexicon.read(Elements.class, "elements.tsv", Code::valueOf);

    /** So few words of a short label are enough. */
    private static final double SHARE = 0.34;

    private static final int SHORT = 4;
    private static final int LONGEST = 320;
    private static final Pattern TITLE = Pattern.compile(
            "\\A.*\\b(prior|previous|written) (written )?notice\\b.*|\\A.*\\bnotif?icacion (previa|escrita).*|\\A.*\\baviso"
                    + " (previo|escrito).*|^(dear|estimad[oa]s?)\\b.*"
                    + "|^(date|fecha|student|child|school|to|from|district|name|estudiante|escuela)\\b.{0,40}");

    private Elements() {}

    static Optional<Code> of(String label) {
        var folded = NormalizedText.folded(label).strip();
        if (folded.length() > LONGEST || TITLE.matcher(folded).matches()) {
            return Optional.empty();
        }
        var asked = folded.replace("por que", "porque");
        var words = Words.of(asked).size();
        return LABELS.match(asked)
                .filter(match -> words <= SHORT
                        ? match.share() >= SHARE
                        : (match.share() >= 0.12 && match.words() > 1) || isQuestion(folded))
                .map(match -> match.concept());
    }

    private static boolean isQuestion(String folded) {
        return folded.startsWith("why ") || folded.startsWith("por que ") || folded.endsWith("?");
    }
}
