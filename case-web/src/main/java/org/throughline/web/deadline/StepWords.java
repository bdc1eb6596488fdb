package org.throughline.web.deadline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.clock.CountStep;
import org.throughline.core.deadline.Deadline;
import org.throughline.web.language.DateWords;

/** The steps of a count in words. */
final class StepWords {

    private static final Set<CountStep.Kind> IN_SENTENCE =
            Set.of(CountStep.Kind.STARTED, CountStep.Kind.DUE, CountStep.Kind.LAST_BUSINESS_DAY);

    private final DeadlineWords words;
    private final Deadline deadline;

    StepWords(DeadlineWords words, Deadline deadline) {
        this.words = words;
        this.deadline = deadline;
    }

    /** The whole computation as sentences, with what is odd about it. */
    String explanation(LocalDate today) {
        return String.join(
                " ",
                Stream.concat(
                                Stream.of(words.sentence(deadline, today)),
                                Stream.concat(lines().stream(), doubts().stream()))
                        .toList());
    }

    private List<String> lines() {
        return deadline.computation().steps().stream()
                .filter(step -> !IN_SENTENCE.contains(step.kind()))
                .map(step -> when(step) + ": " + what(step)
                        + (step.kind() == CountStep.Kind.COUNTED ? " (" + step.days() + ", " + step.total() + ")" : "")
                        + ".")
                .toList();
    }

    List<String> doubts() {
        return deadline.computation().doubts().stream()
                .map(doubt -> words.words("problem." + doubt.code()))
                .toList();
    }

    /** Such as "Sep 11 to Oct 2". */
    String when(CountStep step) {
        if (step.kind() == CountStep.Kind.LATE_YEAR || step.from().equals(step.to())) {
            return near(step.kind() == CountStep.Kind.LATE_YEAR ? step.from() : step.to());
        }
        return words.words("deadline.stretch", near(step.from()), near(step.to()));
    }

    String what(CountStep step) {
        return switch (step.kind()) {
            case STARTED -> words.words("deadline.step.STARTED." + (step.total() == 0 ? "0" : "1"));
            case COUNTED -> words.words("deadline.step.COUNTED." + step.name());
            case LEFT_OUT ->
                step.name().isBlank()
                        ? words.words("deadline.step.LEFT_OUT")
                        : words.words("deadline.step.LEFT_OUT.named", step.name());
            case ABSENT -> words.words("deadline.step.ABSENT");
            case LATE_YEAR -> words.words("deadline.step.LATE_YEAR", near(step.from()), near(step.to()));
            case OTHER_LIMIT ->
                words.words("deadline.step.OTHER_LIMIT", words.words("deadline.unit." + step.name(), step.days()));
            case NOT_AFTER -> words.words("deadline.step.NOT_AFTER", words.words("deadline.trigger." + step.name()));
            case REACHED -> words.words("deadline.step.REACHED");
            case EXTENDED -> words.words("deadline.step.EXTENDED", near(LocalDate.parse(step.name())));
            case LAST_BUSINESS_DAY -> words.words("deadline.step.LAST_BUSINESS_DAY");
            case DUE ->
                words.words(
                        "deadline.step.DUE", step.to().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()));
        };
    }

    private String near(LocalDate day) {
        return DateWords.near(day, deadline.dueOn(), words.locale());
    }
}
