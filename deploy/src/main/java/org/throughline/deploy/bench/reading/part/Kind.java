package org.throughline.deploy.bench.reading.part;

import java.util.Locale;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;

/** What sort of paper it is. */
final class Kind implements Part {

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        var right = answer.kind().equals(truth.kind());
        marks.share(
                Measure.KIND,
                right,
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "%s taken for %s (%.2f), %s",
                        truth.kind(),
                        answer.kind(),
                        answer.confidence(),
                        answer.status()));
        if (!answer.kind().equals(Answer.NONE)) {
            marks.sure("kinds", answer.confidence(), right);
        }
    }
}
