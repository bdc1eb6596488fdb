package org.throughline.web.plan.comparison;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.comparison.AccommodationChange;
import org.throughline.docs.comparison.Change;
import org.throughline.docs.comparison.ComparedPlans;
import org.throughline.docs.comparison.GoalChange;
import org.throughline.docs.comparison.LevelChange;
import org.throughline.docs.comparison.ServiceChange;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.web.address.CompareAddress.Shown;
import org.throughline.web.plan.Excerpt;
import org.throughline.web.plan.PlanWords;
import org.throughline.web.plan.comparison.ComparedRow.PlanPart;

/** What changed between two plans, row by row; what weighs most first. */
record ComparedRows(List<ComparedRow> all) {

    private static final int NAME = 90;

    static ComparedRows of(ComparedPlans compared, PlanWords words) {
        var comparison = compared.comparison();
        var rows = new ArrayList<ComparedRow>();
        comparison.presentLevels().forEach(level -> rows.add(level(level, words)));
        comparison.goals().forEach(goal -> rows.add(goal(goal, words)));
        comparison.services().forEach(service -> rows.add(service(service, words)));
        comparison.accommodations().forEach(one -> rows.add(accommodation(one, compared, words)));
        rows.sort(comparingInt(ComparedRow::weight));
        return new ComparedRows(rows);
    }

    long count(Shown shown) {
        return all.stream().filter(row -> row.isOf(shown)).count();
    }

    List<ComparedRow> shown(Shown shown) {
        return all.stream().filter(row -> row.isOf(shown)).toList();
    }

    private static ComparedRow level(LevelChange level, PlanWords words) {
        var from = level.from();
        var to = level.to();
        return row(
                PlanPart.LEVEL,
                words.say("plan.compare.level", level.area()),
                level.change(),
                changedNote(level.change(), level.same(), words),
                from == null ? null : new Said(from.text(), from.place()),
                to == null ? null : new Said(to.text(), to.place()));
    }

    private static ComparedRow goal(GoalChange change, PlanWords words) {
        var from = change.from();
        var to = change.to();
        var stuck = change.isBaselineSame() && change.change() != Change.COPIED && to != null && to.baseline() != null;
        return row(
                PlanPart.GOAL,
                words.goal(Objects.requireNonNull(to == null ? from : to)),
                change.change(),
                stuck ? words.say("plan.compare.same-start") : changedNote(change.change(), change.same(), words),
                from == null ? null : new Said(text(from, words), from.place()),
                to == null ? null : new Said(text(to, words), to.place()));
    }

    private static String text(Goal goal, PlanWords words) {
        return goal.baseline() == null
                ? goal.text()
                : goal.text() + " " + words.say("plan.compare.start", goal.baseline());
    }

    private static String changedNote(Change change, double same, PlanWords words) {
        return change == Change.CHANGED ? words.say("plan.compare.same-words", Math.round(same * 100)) : "";
    }

    private static ComparedRow service(ServiceChange change, PlanWords words) {
        var from = change.from();
        var to = change.to();
        return row(
                PlanPart.SERVICE,
                Objects.requireNonNull(to == null ? from : to).name(),
                change.change(),
                change.before() == null || change.after() == null
                        ? ""
                        : words.say("plan.compare.minutes", change.before(), change.after()),
                from == null ? null : new Said(text(from, words), from.place()),
                to == null ? null : new Said(text(to, words), to.place()));
    }

    private static String text(ServiceOfPlan service, PlanWords words) {
        var amount = words.amount(service);
        return amount.isEmpty() ? service.name() : service.name() + ", " + amount;
    }

    private static ComparedRow accommodation(AccommodationChange change, ComparedPlans compared, PlanWords words) {
        var from = change.from();
        var to = change.to();
        var text = Objects.requireNonNull(to == null ? from : to);
        return row(
                PlanPart.ACCOMMODATION,
                words.say("plan.accommodation", Excerpt.of(text, NAME)),
                change.change(),
                "",
                from == null ? null : new Said(from, place(compared.from(), from)),
                to == null ? null : new Said(to, place(compared.to(), to)));
    }

    private static Place place(ReadPaper plan, String words) {
        return plan.content().plan().accommodations().stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .map(Accommodation::place)
                .orElseThrow();
    }

    private record Said(String text, Place place) {}

    private static ComparedRow row(
            PlanPart part, String name, Change change, String note, @Nullable Said from, @Nullable Said to) {
        if (from == null || to == null) {
            return new ComparedRow(part, name, change, note, alone(from, change), alone(to, change));
        }
        var texts = ShownTexts.of(from.text(), to.text(), change);
        return new ComparedRow(
                part,
                name,
                change,
                note,
                new ComparedSide(from.place(), from.text(), texts.from()),
                new ComparedSide(to.place(), to.text(), texts.to()));
    }

    private static @Nullable ComparedSide alone(@Nullable Said said, Change change) {
        return said == null ? null : new ComparedSide(said.place(), said.text(), ShownTexts.alone(said.text(), change));
    }
}
