package org.throughline.docs.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.throughline.docs.comparison.Target;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.content.Goal;

/** What is asked of each goal by itself: a number to reach, and where the child stands now in the same unit. */
final class GoalChecks {

    private static final Set<String> NUMBERS = Set.of(
            ("one two three four five six seven eight nine ten twelve once twice each every all half un una uno dos tres cuatro cinco seis"
                            + " siete ocho nueve diez todos todas cada")
                    .split(" "));
    private static final Set<String> LESS = Set.of(
            "fewer less reduce reduces decrease decreases below under maximum without no menos menor reducir disminuir sin"
                    .split(" "));

    /** What a share is of. */
    private static final Set<String> WHOLES = Set.of(
            ("of out in on across accuracy trials opportunities tries chances probes questions words problems steps tasks days sessions"
                            + " times intervals attempts de en oportunidades intentos ensayos veces palabras problemas preguntas exactitud")
                    .split(" "));

    private GoalChecks() {}

    static List<Finding> of(Goal goal, boolean othersHaveBaselines) {
        var findings = new ArrayList<Finding>();
        var all = Tokens.of(goal.text() + " " + Objects.requireNonNullElse(goal.criterion(), ""));
        if (!isMeasurable(all)) {
            findings.add(about(FindingCode.GOAL_NOT_MEASURABLE, goal, goal.text()));
            return findings;
        }
        if (goal.baseline() == null) {
            if (othersHaveBaselines) {
                findings.add(about(FindingCode.GOAL_NO_BASELINE, goal, goal.text()));
            }
        } else {
            compareWithBaseline(goal, all, goal.baseline(), findings);
        }
        if (isPercentOfNothing(goal)) {
            findings.add(about(FindingCode.GOAL_PERCENT_OF_NOTHING, goal, goal.text()));
        }
        return findings;
    }

    /** Somebody who does not know the child could tell when it is reached. */
    private static boolean isMeasurable(List<String> words) {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
                || words.stream().filter(NUMBERS::contains).count() >= 2;
    }

    private static void compareWithBaseline(Goal goal, List<String> words, String baseline, List<Finding> findings) {
        var now = Target.of(baseline);
        var then = Target.of(goal.criterion());
        if (now.isEmpty() || then.isEmpty()) {
            return;
        }
        if (Target.allOf(baseline).stream()
                .noneMatch(one -> one.isShare() == then.get().isShare())) {
            findings.add(about(FindingCode.BASELINE_UNIT_MISMATCH, goal, baseline));
            return;
        }
        if (now.get().isShare() != then.get().isShare()) {
            return;
        }
        var lowerIsBetter = words.stream().anyMatch(LESS::contains);
        var isNoMore = then.get().value() <= now.get().value();
        if (isNoMore && !lowerIsBetter && sharesUnit(baseline, goal.criterion())) {
            findings.add(about(FindingCode.GOAL_BELOW_BASELINE, goal, baseline));
        }
    }

    /** Both speak of the same thing that is counted. */
    private static boolean sharesUnit(String baseline, @org.jspecify.annotations.Nullable String criterion) {
        var units = Tokens.content(Objects.requireNonNullElse(criterion, ""));
        return Tokens.content(baseline).stream().anyMatch(units::contains);
    }

    private static boolean isPercentOfNothing(Goal goal) {
        var criterion = Objects.requireNonNullElse(goal.criterion(), goal.text());
        var at = criterion.indexOf('%');
        if (at < 0) {
            return false;
        }
        var words = Tokens.of(criterion.substring(at + 1));
        return words.stream().noneMatch(WHOLES::contains)
                && Tokens.of(goal.text()).stream().noneMatch("of"::equals);
    }

    private static Finding about(FindingCode code, Goal goal, String quote) {
        return Finding.of(code, goal.number(), goal.place().page(), quote);
    }
}
