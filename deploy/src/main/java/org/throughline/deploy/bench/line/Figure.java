package org.throughline.deploy.bench.line;

import org.throughline.deploy.bench.reading.tally.Count;
import org.throughline.deploy.bench.reading.tally.Measure;

/** What is measured, each in one sentence. */
enum Figure {
    GOALS_OF_NEEDS(Measure.Form.FOUND, "need to goal", Measure.GOAL_LINKS.definition()),
    SERVICES_OF_NEEDS(Measure.Form.FOUND, "need to service", Measure.SERVICE_LINKS.definition()),
    HELPS_OF_NEEDS(Measure.Form.FOUND, "need to accommodation", Measure.ACCOMMODATION_LINKS.definition()),
    LINKS(Measure.Form.FOUND, "links", "all of these pairs together"),
    FINDINGS(
            Measure.Form.FOUND,
            "findings",
            "one to one, same code, and on the same page or with half of the evidence's words"),
    FIRST_THREE(Measure.Form.SHARE, "first three", "of the first three findings of each paper, those that are right"),
    ALARMS(
            Measure.Form.FAULT,
            "alarms per clean plan",
            "findings of the plans in which nobody found anything, by the number of such plans"),
    COPIED_FORWARD(Measure.Form.FOUND, "copied forward", "findings of this code alone"),
    ROWS(Measure.Form.FOUND, "comparison", "what became of each goal of both plans, same word and same goals"),
    COPIED(Measure.Form.FOUND, "copied goals", "goals with the same words, numbers and baseline as a year before"),
    CONTINUED(Measure.Form.FOUND, "continued goals", "pairs of a goal and what it was a year before"),
    DROPPED(Measure.Form.FOUND, "dropped goals", "goals of the year before that have no counterpart"),
    ADDED(Measure.Form.FOUND, "new goals", "goals that the year before had no counterpart of");

    private final Measure.Form form;
    private final String title;
    private final String definition;

    Figure(Measure.Form form, String title, String definition) {
        this.form = form;
        this.title = title;
        this.definition = definition;
    }

    /** The value in words. */
    String told(Count count) {
        return title + " "
                + (this == ALARMS
                        ? "%d in %d (%.2f each)"
                                .formatted(
                                        count.right(),
                                        count.truth(),
                                        count.truth() == 0 ? 0 : (double) count.right() / count.truth())
                        : count.whole(form));
    }

    String title() {
        return title;
    }

    String definition() {
        return definition;
    }
}
