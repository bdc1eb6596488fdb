package org.throughline.docs.recognition.rule.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.text.layout.Layout;

/** One plan in the layouts of many forms: what is read of it stays the same. */
class PlanVariantsTest {

    private static final List<String> SPOKEN = List.of(
            "1 | Reading fluency | Given an unseen grade 3 passage, Ilse will read 96 words per minute with 95% accuracy."
                    + " | 61 words per minute (October 2025) | 96 words per minute with 95% accuracy"
                    + " | Weekly oral reading probe | Each quarter",
            "2 | Asking for help | When she is stuck on a task, Ilse will ask an adult for help in 8 of 10 observed tasks."
                    + " | 3 of 10 observed tasks | 8 of 10 observed tasks | Observation sheet | Each quarter");

    private static final List<String> LEVELS = List.of(
            "Reading | Ilse reads 61 words per minute on grade 3 passages and names the main idea in 4 of 10 texts.",
            "Mathematics | She solves 17 of 20 problems with whole numbers and needs no help with them.",
            "Social skills | Ilse asked an adult for help in 3 of 10 observed tasks in October 2025.");

    private static final List<String> NEEDS = List.of("Reading with fluency", "Asking for help when she is stuck");

    enum GoalsAs {
        PAIRS,
        ONE_TABLE,
        ROWS,
        LABELS_ABOVE,
        LABELS_BEFORE
    }

    enum LevelsAs {
        ROWS,
        PAIRS,
        SUBHEADINGS,
        RUN_INS
    }

    enum NeedsAs {
        ONE_LINE,
        BULLETS,
        NUMBERS,
        ROWS
    }

    record Variant(
            PlanWords words,
            GoalsAs goals,
            LevelsAs levels,
            NeedsAs needs,
            boolean needsFirst,
            boolean breaks,
            boolean scan) {}

    @Test
    void planInManyLayouts_isReadTheSame() {
        var wrong = new ArrayList<String>();
        for (var variant : variants()) {
            var plan = PlanReader.read(drawn(variant));
            compare(variant, "goals", goals(plan), String.join("\n", SPOKEN), wrong);
            compare(variant, "levels", levels(plan), String.join("\n", LEVELS), wrong);
            compare(
                    variant,
                    "needs",
                    plan.needs().stream().map(Need::text).collect(joining("\n")),
                    String.join("\n", NEEDS),
                    wrong);
        }

        assertThat(wrong).as("%d faults", wrong.size()).isEmpty();
    }

    private static void compare(Variant variant, String what, String read, String meant, List<String> wrong) {
        if (!read.equals(meant)) {
            wrong.add(variant + "\n" + what + ":\n" + read);
        }
    }

    private static List<Variant> variants() {
        var variants = new ArrayList<Variant>();
        var count = 0;
        for (var words : List.of(PlanWords.PLAIN, PlanWords.SHORT, PlanWords.STATE, PlanWords.SPANISH)) {
            for (var goals : GoalsAs.values()) {
                for (var levels : LevelsAs.values()) {
                    var needs = NeedsAs.values()[count % NeedsAs.values().length];
                    var third = count % 3;
                    variants.add(new Variant(words, goals, levels, needs, third == 0, third == 1, /* scan= */ false));
                    variants.add(new Variant(words, goals, levels, needs, third == 1, third == 2, /* scan= */ true));
                    count++;
                }
                count++;
            }
        }
        return variants;
    }

    private static String goals(PlanContent plan) {
        return plan.goals().stream()
                .map(goal -> String.join(
                        " | ",
                        goal.number(),
                        String.valueOf(goal.area()),
                        goal.text(),
                        String.valueOf(goal.baseline()),
                        String.valueOf(goal.criterion()),
                        String.valueOf(goal.method()),
                        String.valueOf(goal.schedule())))
                .collect(joining("\n"));
    }

    private static String levels(PlanContent plan) {
        return plan.presentLevels().stream()
                .map(level -> level.area() + " | " + level.text())
                .collect(joining("\n"));
    }

    private static Layout drawn(Variant variant) {
        var faults = variant.scan() ? new Random(variant.hashCode()) : null;
        var plan = new DrawnPlan(variant.breaks(), variant.scan() ? 0 : 0.8, faults);
        plan.heading("Individualized Education Program");
        plan.paragraph("Student: Ilse Marrow");
        if (variant.needsFirst()) {
            needs(plan, variant);
            levels(plan, variant);
        } else {
            levels(plan, variant);
            needs(plan, variant);
        }
        goals(plan, variant);
        plan.heading(variant.words().services());
        plan.paragraph("Reading instruction, 30 minutes, 4 times per week, resource room.");
        return plan.layout();
    }

    private static void levels(DrawnPlan plan, Variant variant) {
        var words = variant.words();
        plan.heading(words.levels());
        var levels =
                LEVELS.stream().map(level -> List.of(level.split(" \\| ", -1))).toList();
        switch (variant.levels()) {
            case ROWS -> {
                var rows = new ArrayList<List<String>>();
                rows.add(List.of(plan.label(words.area()), plan.label(words.performance())));
                rows.addAll(levels);
                plan.table(rows);
            }
            case PAIRS ->
                levels.forEach(level -> plan.table(List.of(
                        List.of(plan.label(words.area()), level.get(0)),
                        List.of(plan.label(words.performance()), level.get(1)))));
            case SUBHEADINGS ->
                levels.forEach(level -> {
                    plan.subheading(level.get(0));
                    plan.paragraph(level.get(1));
                });
            case RUN_INS -> levels.forEach(level -> plan.paragraph(level.get(0) + ": " + level.get(1)));
        }
    }

    private static void needs(DrawnPlan plan, Variant variant) {
        plan.heading(variant.words().needs());
        switch (variant.needs()) {
            case ONE_LINE -> plan.paragraph(String.join("; ", NEEDS));
            case BULLETS -> NEEDS.forEach(need -> plan.paragraph("• " + need));
            case NUMBERS -> {
                plan.paragraph("1. " + NEEDS.get(0));
                plan.paragraph("2. " + NEEDS.get(1));
            }
            case ROWS -> plan.table(List.of(List.of("1", NEEDS.get(0)), List.of("2", NEEDS.get(1))));
        }
    }

    private static void goals(DrawnPlan plan, Variant variant) {
        var words = variant.words();
        plan.heading(words.goals());
        var goals =
                SPOKEN.stream().map(goal -> List.of(goal.split(" \\| ", -1))).toList();
        var labels = List.of(
                words.area(), words.text(), words.baseline(), words.criterion(), words.method(), words.schedule());
        switch (variant.goals()) {
            case PAIRS -> goals.forEach(goal -> plan.table(rows(plan, words, labels, goal)));
            case ONE_TABLE -> {
                var rows = new ArrayList<List<String>>();
                goals.forEach(goal -> rows.addAll(rows(plan, words, labels, goal)));
                plan.table(rows);
            }
            case ROWS -> {
                var rows = new ArrayList<List<String>>();
                var header = new ArrayList<String>();
                header.add("No.");
                labels.forEach(label -> header.add(plan.label(label)));
                rows.add(header);
                rows.addAll(goals);
                plan.table(rows);
            }
            case LABELS_ABOVE ->
                goals.forEach(goal -> {
                    plan.paragraph(words.goal() + " " + goal.get(0));
                    for (var i = 0; i < labels.size(); i++) {
                        plan.paragraph(plan.label(labels.get(i)));
                        plan.paragraph(goal.get(i + 1));
                    }
                });
            case LABELS_BEFORE ->
                goals.forEach(goal -> {
                    plan.paragraph(words.goal() + " " + goal.get(0) + ": " + goal.get(1));
                    for (var i = 1; i < labels.size(); i++) {
                        var label = plan.label(labels.get(i));
                        plan.paragraph(label + (label.endsWith("?") ? " " : ": ") + goal.get(i + 1));
                    }
                });
        }
    }

    private static List<List<String>> rows(DrawnPlan plan, PlanWords words, List<String> labels, List<String> goal) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.goal() + " " + goal.get(0), goal.get(1)));
        for (var i = 1; i < labels.size(); i++) {
            rows.add(List.of(plan.label(labels.get(i)), goal.get(i + 1)));
        }
        return rows;
    }
}
