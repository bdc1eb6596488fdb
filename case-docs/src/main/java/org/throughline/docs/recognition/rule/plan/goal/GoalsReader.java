package org.throughline.docs.recognition.rule.plan.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.rule.section.GoalLabels;
import org.throughline.docs.recognition.rule.section.GoalPart;
import org.throughline.docs.recognition.rule.section.JoinedText;
import org.throughline.docs.recognition.rule.section.Labelled;
import org.throughline.docs.recognition.rule.section.LabelledTexts;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.section.Section;
import org.throughline.docs.recognition.rule.section.Topic;
import org.throughline.docs.text.layout.Line;

/** Reads the goals of a plan: in tables, in forms and in prose. */
public final class GoalsReader {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\W{0,3}(?:goal|meta)?\\s*#?\\s*([0-9]{1,2}[a-z]?|[A-Z])\\b.{0,12}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("^(?:[•▪◦‣·*–—-]|\\(?[0-9]{1,2}[.)]|\\(?[a-zA-Z][.)])\\s.*");
    private static final Pattern SENTENCE = Pattern.compile("[.:]\\s+");
    private static final int AREA_WORDS = 6;
    private static final int SENTENCE_WORDS = 8;
    private static final int STEP_WORDS = 25;

    private final Places places;
    private final List<OpenGoal> done = new ArrayList<>();
    private final List<ReadPassage> reporting = new ArrayList<>();
    private OpenGoal open = new OpenGoal();
    private @Nullable GoalPart pending;
    private @Nullable GoalPart first;
    private boolean areNamed;
    /** "6." where the section of the goals is the sixth, and its first goal 6.1. */
    private String sectionNumber = "-";

    private GoalsReader(Places places) {
        this.places = places;
    }

    public static ReadGoals read(List<Section> sections, Places places) {
        var reader = new GoalsReader(places);
        for (var section : sections) {
            if (section.about().filter(topic -> topic == Topic.GOALS).isPresent()) {
                reader.takeHeading(section);
                LabelledTexts.ofForm(section.blocks(), GoalsReader::sureness).forEach(reader::take);
            }
        }
        reader.close();
        return new ReadGoals(reader.goals(), reader.reporting);
    }

    private static double sureness(String label) {
        return GoalHead.named(label).isPresent() ? 1 : GoalLabels.sureness(label);
    }

    private void takeHeading(Section section) {
        pending = null;
        var heading = section.heading();
        if (section.topic() == Topic.GOALS) {
            sectionNumber =
                    GoalHead.counted(heading).map(head -> head.number() + ".").orElse("-");
        }
        if (sureness(heading) > 0) {
            take(new Labelled(heading, "", List.of(), /* asked= */ false));
        } else if (section.topic() == null && heading.split("\\s+").length <= AREA_WORDS && !heading.isBlank()) {
            set(GoalPart.AREA, heading, List.of());
        }
    }

    private void take(Labelled entry) {
        var head = GoalHead.named(entry.hasLabel() ? entry.label() : entry.text());
        if (head.isPresent() && (entry.hasLabel() || isHead(head.get()))) {
            areNamed = true;
            pending = null;
            begin(head.get().number(), entry.lines());
            var asked = GoalLabels.part(head.get().rest());
            if (entry.hasLabel() && asked.isPresent() && !entry.text().isEmpty()) {
                set(asked.get(), entry.text(), entry.lines());
                return;
            }
            takeRest(head.get().rest());
            takeRest(entry.hasLabel() ? entry.text() : "");
            return;
        }
        var part = entry.hasLabel() ? GoalLabels.part(entry.label()) : Optional.<GoalPart>empty();
        if (part.isEmpty() && entry.hasLabel() && !entry.text().isEmpty()) {
            pending = null;
            takeByValue(entry);
        } else if (part.isEmpty()) {
            takeLoose(entry.text(), entry.lines());
        } else if (entry.text().isEmpty()) {
            pending = entry.asked() ? null : part.get();
            open.addLines(entry.lines());
        } else {
            pending = part.get() == GoalPart.OBJECTIVE ? part.get() : null;
            open.countLabel();
            takePart(part.get(), entry);
        }
    }

    /** Under a label of which nothing is known, the words themselves say what they are. */
    private void takeByValue(Labelled entry) {
        open.addLines(entry.lines());
        GoalWords.guess(entry.text())
                .filter(part -> part == GoalPart.TEXT ? !areNamed || !open.hasText() : !open.has(part))
                .ifPresent(part -> set(part, entry.text(), entry.lines()));
    }

    private void takePart(GoalPart part, Labelled entry) {
        var counted = part == GoalPart.TEXT ? GoalHead.counted(entry.text()) : Optional.<GoalHead>empty();
        if (counted.isPresent()) {
            begin(counted.get().number(), entry.lines());
            var area = areaLine(entry.lines());
            if (area.isEmpty()) {
                takeRest(counted.get().rest());
            } else {
                open.set(GoalPart.AREA, area);
                open.set(
                        GoalPart.TEXT,
                        JoinedText.of(entry.lines().subList(1, entry.lines().size())));
            }
            return;
        }
        if (part == GoalPart.AREA) {
            GoalHead.counted(entry.label())
                    .filter(head -> head.number().startsWith(sectionNumber))
                    .ifPresent(head -> begin(head.number().substring(sectionNumber.length()), entry.lines()));
        }
        set(part, entry.text(), entry.lines());
    }

    /** The area where it is the first line of a goal's cell, behind its number. */
    private static String areaLine(List<Line> lines) {
        if (lines.size() < 2) {
            return "";
        }
        var area = JoinedText.withoutBullet(lines.getFirst().text());
        var next = lines.get(1).text();
        return area.split("\\s+").length <= AREA_WORDS
                        && !area.endsWith(".")
                        && Character.isUpperCase(next.codePointAt(0))
                ? area
                : "";
    }

    /** Not a sentence about a goal, such as "Goal 2 was met in May". */
    private static boolean isHead(GoalHead head) {
        return head.rest().isEmpty() || !Character.isLowerCase(head.rest().codePointAt(0));
    }

    private void begin(String number, List<Line> lines) {
        if (open.hasText() || open.has(GoalPart.NUMBER) || open.has(GoalPart.CRITERION) || open.has(GoalPart.METHOD)) {
            close();
        }
        var known = done.stream()
                .filter(goal ->
                        goal.value(GoalPart.NUMBER).filter(number::equals).isPresent())
                .findFirst();
        if (known.isPresent()) {
            open = known.get();
            return;
        }
        first = first == null ? GoalPart.NUMBER : first;
        open.set(GoalPart.NUMBER, number);
        open.addLines(lines);
    }

    /** What stands behind a number: the area, the goal itself, or one and then the other. */
    private void takeRest(String rest) {
        var text = rest.strip();
        if (text.isEmpty()) {
            return;
        }
        var colon = text.indexOf(':');
        if (colon > 0
                && colon < text.length() - 1
                && GoalLabels.part(text.substring(0, colon)).isPresent()) {
            GoalLabels.part(text.substring(0, colon)).ifPresent(part -> open.set(part, text.substring(colon + 1)));
            return;
        }
        var end = SENTENCE.matcher(text);
        if (end.find()
                && text.substring(0, end.start()).split("\\s+").length <= AREA_WORDS
                && text.substring(end.end()).split("\\s+").length >= SENTENCE_WORDS - 2) {
            open.set(GoalPart.AREA, text.substring(0, end.start()));
            open.set(GoalPart.TEXT, text.substring(end.end()));
        } else if (text.split("\\s+").length >= SENTENCE_WORDS || GoalWords.isGoal(text)) {
            open.set(GoalPart.TEXT, text);
        } else {
            open.set(GoalPart.AREA, text);
        }
    }

    private void set(GoalPart part, String value, List<Line> lines) {
        var number = NUMBER.matcher(value);
        if ((part == GoalPart.NUMBER || part == GoalPart.TEXT) && number.matches()) {
            begin(number.group(1), lines);
            return;
        }
        if (part == GoalPart.NUMBER) {
            return;
        }
        first = first == null ? part : first;
        var starts = part == GoalPart.AREA || part == GoalPart.TEXT || part == first;
        if (starts && open.hasText() && (open.has(part) || part == first)) {
            close();
        }
        open.set(part, value);
        open.addLines(lines);
    }

    private void takeLoose(String text, List<Line> lines) {
        if (text.isBlank()) {
            return;
        }
        if (GoalWords.isReporting(text) && !GoalWords.isGoal(text) && pending != GoalPart.SCHEDULE) {
            reporting.add(new ReadPassage(text, lines));
            return;
        }
        var isNext = open.isCounted() && GoalHead.counted(text).isPresent() && GoalWords.isGoal(text);
        if (pending == GoalPart.OBJECTIVE && isNext) {
            pending = null;
        }
        if (pending != null) {
            var part = pending;
            pending = part == GoalPart.OBJECTIVE ? part : null;
            open.countLabel();
            set(part, text, lines);
            return;
        }
        var counted = GoalHead.counted(text);
        if (counted.isPresent() && !areNamed && (!open.hasText() || open.isCounted())) {
            begin(counted.get().number(), lines);
            open.count();
            takeRest(counted.get().rest());
        } else if (open.hasText() && (ITEM.matcher(text).matches() || isStep(text))) {
            open.set(GoalPart.OBJECTIVE, text);
            open.addLines(lines);
        } else if (GoalWords.isGoal(text)) {
            takeSentence(text, lines);
        } else if (!open.hasText()) {
            if (open.has(GoalPart.NUMBER)) {
                takeRest(text);
                open.addLines(lines);
            } else if (text.split("\\s+").length <= AREA_WORDS && !text.endsWith(".")) {
                set(GoalPart.AREA, text, lines);
            }
        }
    }

    /** A step toward the goal that is not marked as one: it has a measure, and nobody as its subject. */
    private static boolean isStep(String text) {
        return text.indexOf(':') < 0
                && text.indexOf('|') < 0
                && Character.isUpperCase(text.codePointAt(0))
                && text.endsWith(".")
                && text.split("\\s+").length <= STEP_WORDS
                && !GoalWords.isGoal(text)
                && !GoalWords.isReporting(text)
                && GoalWords.isMeasured(text);
    }

    private void takeSentence(String text, List<Line> lines) {
        if (open.hasText()) {
            if (areNamed) {
                return;
            }
            close();
        }
        takeRest(JoinedText.withoutBullet(text));
        open.addLines(lines);
    }

    private void close() {
        if (open.hasText() && !done.contains(open)) {
            done.add(open);
        }
        open = new OpenGoal();
    }

    /** A schedule that only the last of several goals has stands behind it for all of them. */
    private void moveSchedule() {
        if (done.size() > 1
                && done.subList(0, done.size() - 1).stream().noneMatch(goal -> goal.has(GoalPart.SCHEDULE))) {
            done.getLast()
                    .remove(GoalPart.SCHEDULE)
                    .ifPresent(text ->
                            reporting.add(new ReadPassage(text, done.getLast().lines())));
        }
    }

    private List<ReadGoal> goals() {
        moveSchedule();
        var goals = new ArrayList<ReadGoal>();
        for (var goal : done) {
            goal.close(goals.size() + 1, places)
                    .ifPresent(read -> goals.add(new ReadGoal(
                            read,
                            goal.value(GoalPart.NEED).orElse(""),
                            goal.value(GoalPart.PRESENT_LEVEL).orElse(""),
                            goal.lines())));
        }
        return goals;
    }
}
