package org.throughline.deploy.bench.line;

import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.text.Words;

/**
 * Something in a paper that is worth a question, as the truth has it or as it is answered.
 *
 * @param words of the paper, with what it is about
 */
record Found(String code, Optional<String> page, String words) {

    private static final double HALF = 0.5;
    private static final String UNKNOWN = "0";

    /** As the truth has it. */
    static Found planned(Truth paper, Fields defect) {
        return new Found(
                defect.text("code").orElse(""),
                paper.hasPages() ? defect.text("page") : Optional.empty(),
                defect.text("evidence").orElse(""));
    }

    /** As the REST API gives it. */
    static Found said(Fields finding) {
        return new Found(
                finding.text("code").orElse(""),
                finding.text("page").filter(page -> !page.equals(UNKNOWN)),
                finding.text("subject").orElse("") + ": "
                        + finding.text("quote").orElse(""));
    }

    /** Of one that is planned to one that is said; 0 where they are not the same. */
    double likeness(Found said) {
        var shared = Words.share(words, said.words);
        var apart = page.isPresent() && said.page.isPresent() && !page.equals(said.page);
        return !code.equals(said.code) || (apart && shared < HALF) ? 0 : 1 + shared;
    }

    boolean is(String other) {
        return code.equals(other);
    }

    String told() {
        return code + " " + words;
    }
}
