package org.throughline.deploy.bench.reading.part;

import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;

/** The sections that a plan has to have once. */
final class Sections implements Part {

    @Override
    public void mark(Truth truth, Answer answer, Marks marks) {
        if (truth.isPlan()) {
            var plan = answer.plan().orElse(Fields.NONE);
            compare(Measure.LRE, "lre", truth, plan, marks);
            compare(Measure.ESY, "esy", truth, plan, marks);
            compare(Measure.TRANSITION, "transition", truth, plan, marks);
            compare(Measure.REPORTING, "progressReporting", truth, plan, marks);
        }
    }

    private static void compare(Measure measure, String name, Truth paper, Fields plan, Marks marks) {
        paper.fields().object(name).ifPresent(truth -> {
            var said = plan.object(name).orElse(Fields.NONE);
            var isThere = truth.isTrue("present");
            // A form that only ticks whether an extended year was considered has no text of it
            var isSaid = said.text("text").isPresent() || said.isTrue("considered");
            marks.share(
                    Measure.SECTION_PRESENT,
                    isThere == isSaid,
                    Item.page(said),
                    name
                            + (isThere
                                    ? " is not found"
                                    : " is not there, read as "
                                            + said.text("text").orElse("considered")));
            var alike = !isThere || Item.likeness(truth.text("text"), said.text("text")) >= Item.ALIKE;
            if (isThere && isSaid) {
                marks.share(
                        Measure.SECTION_TEXT,
                        alike,
                        Item.page(said),
                        name + " " + truth.text("text").orElse("") + " is read as "
                                + said.text("text").orElse("nothing"));
            }
            marks.count(measure, isThere == isSaid && alike);
        });
    }
}
