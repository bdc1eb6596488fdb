package org.throughline.deploy.bench.reading.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.text.Words;

/** What a prior written notice tells of what the law wants in it. */
final class Notice implements Part {

    private static final String ACTION = "ACTION";
    private static final List<String> CODES =
            List.of(ACTION, "EXPLANATION", "BASIS", "SAFEGUARDS", "SOURCES", "OPTIONS", "FACTORS");
    private static final double HALF = 0.5;

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.kind().equals("PRIOR_WRITTEN_NOTICE")) {
            return;
        }
        var said = answer.notice().orElse(Fields.NONE).list("elements");
        truth.fields().object("notice").flatMap(notice -> notice.text("action")).ifPresent(action -> {
            var found = element(said, ACTION);
            var isFound = isFound(found);
            marks.share(Measure.NOTICE_ACTION, isFound, Optional.empty(), action + " is not found");
            // The truth tells an action in English, whatever the language of the notice
            if (isFound && truth.fields().text("language").orElse("en").equals("en")) {
                var quote = found.flatMap(one -> one.text("quote")).orElse("");
                marks.share(
                        Measure.NOTICE_QUOTE,
                        Words.share(action, quote) >= HALF,
                        found.flatMap(Item::page),
                        action + " is read as " + quote);
            }
        });
        elements(truth.fields())
                .forEach((code, isThere) -> marks.share(
                        Measure.NOTICE_ELEMENTS,
                        isThere.equals(isFound(element(said, code))),
                        element(said, code).flatMap(Item::page),
                        code + (isThere ? " is not found" : " is not there")));
    }

    private static boolean isFound(Optional<Fields> element) {
        return element.filter(one -> one.isTrue("found")).isPresent();
    }

    private static Optional<Fields> element(List<Fields> elements, String code) {
        return elements.stream()
                .filter(one -> one.text("code").orElse("").equals(code))
                .findFirst();
    }

    /** Told in the truth one by one, or as a defect that names an element by its code. */
    private static Map<String, Boolean> elements(Fields truth) {
        var elements = new TreeMap<String, Boolean>();
        truth.object("notice")
                .orElse(Fields.NONE)
                .list("elements")
                .forEach(one -> one.text("code").ifPresent(code -> elements.put(code, one.isTrue("found"))));
        truth.list("plannedDefects").stream()
                .filter(defect -> defect.text("code").orElse("").equals("NOTICE_ELEMENT_NOT_FOUND"))
                .flatMap(defect -> CODES.stream()
                        .filter(code -> defect.texts().values().stream()
                                .anyMatch(text -> text.matches("(?s).*\\b" + code + "\\b.*"))))
                .forEach(code -> elements.put(code, false));
        return elements;
    }
}
