package org.throughline.deploy.bench.reading.part;

import java.util.List;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;

/** Whether a paper is taken for one of another kind in what is drawn from it. */
final class Inventions implements Part {

    private static final List<String> OF_PLAN =
            List.of("presentLevels", "needs", "goals", "services", "accommodations", "links");
    private static final List<String> OF_EVALUATION = List.of("scores", "needs", "recommendations");

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (!truth.isPlan()) {
            mark(Measure.PLANS_INVENTED, answer.plan(), OF_PLAN, truth, marks);
        }
        if (!truth.kind().equals("EVALUATION")) {
            mark(Measure.EVALUATIONS_INVENTED, answer.evaluation(), OF_EVALUATION, truth, marks);
        }
        if (!truth.kind().equals("PROGRESS_REPORT")) {
            mark(Measure.PROGRESS_INVENTED, answer.progress(), List.of("goals"), truth, marks);
        }
    }

    private static void mark(Measure measure, Optional<Fields> said, List<String> lists, Truth truth, Marks marks) {
        var drawn = lists.stream()
                .filter(name -> said.map(one -> !one.list(name).isEmpty()).orElse(false))
                .toList();
        marks.count(measure, false);
        if (!drawn.isEmpty()) {
            marks.fault(measure, truth.kind() + " has no " + String.join(", ", drawn));
        }
    }
}
