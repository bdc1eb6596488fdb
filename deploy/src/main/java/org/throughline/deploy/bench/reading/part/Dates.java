package org.throughline.deploy.bench.reading.part;

import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;

/** The key dates, each by its name. */
final class Dates implements Part {

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        truth.dates().forEach((name, day) -> {
            var said = answer.dates().get(name);
            var page = truth.fields()
                    .object("keyDatePages")
                    .orElse(Fields.NONE)
                    .text(name)
                    .filter(number -> truth.hasPages());
            marks.share(
                    Measure.DATES,
                    day.equals(said),
                    page,
                    "%s is %s, %s".formatted(name, day, said == null ? "not found" : "read as " + said));
            marks.count(Measure.DATES_MISSING, said == null);
            marks.count(Measure.DATES_WRONG, said != null && !said.equals(day));
            marks.count(Measure.DATES_INVENTED, false);
        });
        answer.dates().forEach((name, said) -> {
            if (!truth.dates().containsKey(name)) {
                marks.fault(Measure.DATES_WRONG);
                marks.fault(Measure.DATES_INVENTED, "%s is not there, read as %s".formatted(name, said));
            }
        });
    }
}
