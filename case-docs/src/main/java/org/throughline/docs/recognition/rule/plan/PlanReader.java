package org.throughline.docs.recognition.rule.plan;

import java.util.List;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.rule.plan.goal.GoalsReader;
import org.throughline.docs.recognition.rule.plan.goal.ReadGoal;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.text.layout.Layout;

/** Reads what an IEP, an amendment or a 504 plan says. */
public final class PlanReader {

    private PlanReader() {}

    public static PlanContent read(Layout layout) {
        var sections = Sections.of(layout);
        var places = new Places(layout);
        var goals = GoalsReader.read(sections, places);
        return new PlanContent(
                List.of(),
                List.of(),
                goals.goals().stream().map(ReadGoal::goal).toList(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
