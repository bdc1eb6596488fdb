package org.throughline.docs.recognition.rule.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.lexicon.Lexicon;
import org.throughline.docs.recognition.rule.lexicon.Match;
import org.throughline.docs.text.layout.Block;

/** Labels of the parts of a goal. */
public final class GoalLabels {

    private static final double SURE = 0.65;
    private static final int LONGEST = 90;
    private static final int LONG = 3;

    /** "Objective 2:", "Objective B". */
    private static final Pattern COUNT = Pattern.compile("\\s*#?\\s*\\b(?:[0-9]{1,2}|[A-H])\\s*[:.)]?\\s*$");

    private static final Pattern HEAD = Pattern.compile(
            "\\W{0,3}(?:(?:measurable|annual)\\s+){0,2}(?:goal|meta)\\s*(?:#|no\\.?|number|núm\\.?)?\\s*:?\\s*[0-9]{1,2}(?=$|[:.)\\t]|\\s*[–—-])",
            Pattern.CASE_INSENSITIVE);

    /** "(what the child will be able to do)". */
    private static final Pattern INSTRUCTION = Pattern.compile("\\([^()]*\\)?");

    private static final Lexicon<GoalPart> PARTS = Lexicon.read(GoalLabels.class, "goal-parts.tsv", GoalPart::valueOf);

    private static final int INSPECTED = 600;

    private static final Pattern COUNTED_GOAL = Pattern.compile(
            "[1-9][0-9]?[.)]\\s[^0-9]{0,60}[.:]\\s[\\s\\S]{0,250}\\b(?:will|shall|[a-z]{2,20}(?:ara|era|ira|dra))\\b[\\s\\S]{0,200}\\b[0-9]{1,4}\\b");

    /** Of a form that asks for a goal's number by a sign. */
    private static final Pattern SIGN = Pattern.compile("[#№]|[Nn][.º°]{1,2}");

    /** "The student will …": labels of joining words only. */
    private static final Pattern WILL = Pattern.compile(
            "(?:by .{1,60}, )?(?:he|she|they|i|(?:the |this )?(?:student|child|pupil|learner)|(?:el |la )?(?:alumno|alumna|estudiante|nino|nina)|ella)"
                    + " (?:will|shall|podra|lograra)(?: be able to)?\\W{0,3}");

    private GoalLabels() {}

    public static Optional<GoalPart> part(String label) {
        return match(label).map(Match::concept);
    }

    /** How sure a few words are the label of a part, 0 to 1. */
    public static double sureness(String label) {
        return match(label).map(Match::share).orElse(0.0);
    }

    /** Whether the first column of a table holds the labels of a goal. */
    static boolean areIn(Block.Table table) {
        var parts = parts(table);
        return parts.size() > 1
                && (parts.contains(GoalPart.TEXT)
                        || parts.contains(GoalPart.BASELINE)
                        || parts.contains(GoalPart.CRITERION));
    }

    /** Whether such a table holds a goal, wherever it stands. */
    static boolean areOfGoal(Block.Table table) {
        var parts = parts(table);
        return parts.contains(GoalPart.TEXT)
                && (parts.contains(GoalPart.BASELINE)
                        || parts.contains(GoalPart.CRITERION)
                        || parts.contains(GoalPart.METHOD));
    }

    private static List<GoalPart> parts(Block.Table table) {
        return table.rows().stream()
                .limit(40)
                .flatMap(row -> row.cells().stream().limit(1))
                .flatMap(cell -> part(cell.text()).stream())
                .distinct()
                .toList();
    }

    /** Whether a line begins a goal: "Goal 1", "Meta núm. 2: …". */
    static boolean isHead(String line) {
        return HEAD.matcher(line.substring(0, Math.min(LONGEST, line.length()))).lookingAt();
    }

    /** Whether it is numbered and tells what a child will do, and how much of it: "2. Fluency. Given …". */
    static boolean isCountedGoal(String text) {
        return COUNTED_GOAL
                .matcher(NormalizedText.folded(text.substring(0, Math.min(INSPECTED, text.length()))))
                .lookingAt();
    }

    /** Whether a line is such a label and no heading of a section. */
    static boolean isPart(String line) {
        var part = match(line);
        var topic = Headings.match(line, SURE).filter(match -> match.concept() != Topic.GOALS);
        return part.isPresent()
                && (topic.isEmpty()
                        || topic.get().share() < part.get().share()
                        || (topic.get().share() == part.get().share()
                                && (topic.get().words() < part.get().words() || isLong(part.get(), topic.get()))));
    }

    /** A label of several words that a section may have, too, such as "Schedule for reporting progress". */
    private static boolean isLong(Match<GoalPart> part, Match<Topic> topic) {
        return part.words() >= LONG && topic.words() == part.words();
    }

    private static Optional<Match<GoalPart>> match(String label) {
        if (label.strip().endsWith("?")) {
            var asked = GoalQuestions.part(label);
            if (asked.isPresent()) {
                return asked;
            }
        }
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        if (SIGN.matcher(label.strip()).matches()) {
            return Optional.of(new Match<>(GoalPart.NUMBER, 1, 1, label));
        }
        if (WILL.matcher(NormalizedText.folded(label.strip())).matches()) {
            return Optional.of(new Match<>(GoalPart.TEXT, 1, 1, label));
        }
        var bare = COUNT.matcher(Headings.withoutNumber(label)).replaceFirst("");
        return PARTS.match(bare, SURE)
                .or(() -> PARTS.match(INSTRUCTION.matcher(bare).replaceFirst(""), SURE));
    }
}
