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

    private static final int TITLE = 60;
    private static final int TEXT = 140;

    private Optional<ProgressPoint> last() {
        return progress.points().stream().max(comparing(ProgressPoint::on));
    }

    String title() {
        return last().map(this::value).orElseGet(() -> Excerpt.of(statement(), TITLE));
    }

    private String value(ProgressPoint point) {
        var number = NumberFormat.getInstance(words.locale()).format(point.value());
        var unit = Objects.requireNonNullElse(point.unit(), "");
        return (unit.equals("%") ? number + unit : number + " " + unit).strip();
    }

    /** The day of the number and how many there are, or the rest of the words. */
    String text() {
        return last().map(point -> words.say(
                        "plan.point",
                        DateWords.of(point.on(), words.locale()),
                        progress.points().size()))
                .orElseGet(() -> statement().length() > TITLE ? Excerpt.of(statement(), TEXT) : "");
    }

    /** By which it is found on its page. */
    String statement() {
        return Objects.requireNonNullElse(progress.statement(), Objects.requireNonNullElse(progress.area(), ""));
    }
}
