package org.throughline.web.plan;

import static java.util.Comparator.comparing;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.Optional;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ProgressPoint;
import org.throughline.web.language.DateWords;

/** What a report says of a goal: its last number, and else its words. */
record ProgressWords(GoalProgress progress, PlanWords words) {

    private static final int WORDS = 110;

    private Optional<ProgressPoint> last() {
        return progress.points().stream().max(comparing(ProgressPoint::on));
    }

    String title() {
        return last().map(this::value).orElseGet(() -> Excerpt.of(statement(), WORDS));
    }

    private String value(ProgressPoint point) {
        var number = NumberFormat.getInstance(words.locale()).format(point.value());
        var unit = Objects.requireNonNullElse(point.unit(), "");
        return (unit.equals("%") ? number + unit : number + " " + unit).strip();
    }

    /** The day of the number and how many there are; nothing where there are none. */
    String text() {
        return last().map(point -> words.say(
                        "plan.point",
                        DateWords.of(point.on(), words.locale()),
                        progress.points().size()))
                .orElse("");
    }

    /** By which it is found on its page. */
    String statement() {
        return Objects.requireNonNullElse(progress.statement(), Objects.requireNonNullElse(progress.area(), ""));
    }
}
