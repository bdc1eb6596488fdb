package org.throughline.docs.recognition.rule.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.rule.plan.goal.GoalsReader;
import org.throughline.docs.recognition.rule.plan.goal.ReadGoal;
import org.throughline.docs.recognition.rule.plan.goal.ReadGoals;
import org.throughline.docs.recognition.rule.plan.goal.ReadPassage;
import org.throughline.docs.recognition.rule.plan.level.LevelsReader;
import org.throughline.docs.recognition.rule.plan.level.NeedsReader;
import org.throughline.docs.recognition.rule.plan.service.ServicesReader;
import org.throughline.docs.recognition.rule.plan.support.AccommodationsReader;
import org.throughline.docs.recognition.rule.plan.support.ExtendedYearReader;
import org.throughline.docs.recognition.rule.plan.support.PlacementReader;
import org.throughline.docs.recognition.rule.plan.support.TestingReader;
import org.throughline.docs.recognition.rule.plan.support.TransitionReader;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Sections;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Layout;

/** Reads what an IEP, an amendment or a 504 plan says. */
public final class PlanReader {

    private PlanReader() {}

    public static PlanContent read(Layout layout) {
        var sections = Sections.of(layout);
        var places = new Places(layout);
        var goals = GoalsReader.read(sections, places);
        var levels = LevelsReader.read(sections, places);
        var beside = new ArrayList<>(levels.needs());
        goals.goals().stream()
                .filter(goal ->
                        goal.need().split("\\s+").length > 1 && !goal.need().matches(".*[0-9].*"))
                .forEach(goal -> beside.add(new ReadPassage(goal.need(), goal.lines())));
        var needs = NeedsReader.read(sections, beside, places);
        return new PlanContent(
                LevelsReader.withThoseOfGoals(levels.levels(), goals.goals(), places),
                needs,
                goals.goals().stream().map(ReadGoal::goal).toList(),
                ServicesReader.read(layout, sections),
                AccommodationsReader.read(layout, sections),
                PlacementReader.read(layout, sections),
                ExtendedYearReader.read(layout, sections),
                TransitionReader.read(layout, sections),
                reporting(sections, goals, places),
                TestingReader.read(layout, sections),
                Passages.about(Topic.PARENT_CONCERNS, sections, places),
                StatedLinks.of(needs, goals.goals()),
                UnreadSections.of(sections, places));
    }

    private static @Nullable Passage reporting(List<Section> sections, ReadGoals goals, Places places) {
        var own = Passages.about(Topic.PROGRESS_REPORTING, sections, places);
        if (own != null || goals.reporting().isEmpty()) {
            return own;
        }
        var first = goals.reporting().getFirst();
        return new Passage(first.text(), places.ofLines(new ArrayList<>(first.lines())));
    }
}
