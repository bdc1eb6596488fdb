package org.throughline.web.deadline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughline.core.clock.ClockTrigger;
import org.throughline.core.clock.CountStep;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.rule.Unit;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;
import org.throughline.web.language.Translations;

/** A deadline in sentences: who must do what, by which day, counted from what. */
public final class DeadlineWords {

    private final Translations translations = new Translations();
    private final Locale locale;

    public DeadlineWords(Locale locale) {
        this.locale = locale;
    }

    /** Such as "The district must finish the evaluation". */
    public String duty(Deadline deadline) {
        var form = form(deadline, false);
        return capital(
                words("deadline.duty." + (form.equals("REMINDER") ? "MUST" : form), who(deadline), what(deadline)));
    }

    /** With its day: "The district must finish the evaluation by Wed, Dec 2, 2026". */
    public String title(Deadline deadline, LocalDate today) {
        return words(
                "deadline.title." + form(deadline, isOver(deadline, today)),
                who(deadline),
                what(deadline),
                DateWords.near(deadline.dueOn(), LocalDate.MIN, locale));
    }

    /** With its day and how it was counted. */
    public String sentence(Deadline deadline, LocalDate today) {
        return words(
                        "deadline.by." + form(deadline, isOver(deadline, today)),
                        who(deadline),
                        what(deadline),
                        DateWords.near(deadline.dueOn(), LocalDate.MIN, locale),
                        count(deadline))
                + officeDay(deadline, today);
    }

    /** Where nobody takes a paper on the last day: the business day before it. */
    private String officeDay(Deadline deadline, LocalDate today) {
        return deadline.computation()
                .lastBusinessDay()
                .filter(day -> !isOver(deadline, today))
                .map(day -> " " + words("deadline.office-day", DateWords.near(day, deadline.dueOn(), locale)))
                .orElse("");
    }

    /** How it stands: days left, or how it ended. */
    public String left(Deadline deadline, LocalDate today) {
        var ended = deadline.endedOn();
        return switch (deadline.status(today)) {
            case MET -> {
                if (ended == null) {
                    yield ago(deadline, today);
                }
                var on = DateWords.near(ended, today, locale);
                yield !deadline.isEndedExactly()
                        ? words("deadline.met-by", on)
                        : deadline.daysLate() > 0
                                ? words("deadline.met-late", on, deadline.daysLate())
                                : words("deadline.met", on);
            }
            case WAIVED -> words("deadline.waived", ended == null ? "" : DateWords.near(ended, today, locale));
            case OVERDUE ->
                deadline.hasLapsed(today)
                        ? ago(deadline, today)
                        : ago(deadline, today) + " " + words("deadline.no-answer");
            case OPEN -> ahead(deadline, today);
        };
    }

    private String ahead(Deadline deadline, LocalDate today) {
        var years = ChronoUnit.YEARS.between(today, deadline.dueOn());
        return years > 1 ? words("deadline.left-years", years) : words("deadline.left", deadline.daysLeft(today));
    }

    private String ago(Deadline deadline, LocalDate today) {
        return words("deadline.ago", -deadline.daysLeft(today));
    }

    /** Such as "The district's turn". */
    public String turn(Deadline deadline) {
        return words("deadline.turn." + deadline.bound());
    }

    /** Such as "60 calendar days after consent on Thu, Sep 10, Fall recess not counted". */
    public String count(Deadline deadline) {
        var steps = deadline.computation().steps();
        return begin(deadline)
                + leftOut(deadline)
                + steps.stream().map(this::more).collect(joining());
    }

    /** Of the unit, such as "60 calendar days". */
    public String amount(Deadline deadline) {
        return words("deadline.unit." + deadline.unit(), deadline.amount());
    }

    /** What started it, in the middle of a sentence. */
    public String trigger(Deadline deadline) {
        return words("deadline.trigger." + deadline.triggerType());
    }

    String words(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    Locale locale() {
        return locale;
    }

    private String begin(Deadline deadline) {
        var on = DateWords.near(deadline.triggerOn(), deadline.dueOn(), locale);
        for (var step : deadline.computation().steps()) {
            if (step.kind() == CountStep.Kind.LATE_YEAR) {
                return words(
                        "deadline.late." + step.name(),
                        words("deadline.late.days", step.total()),
                        trigger(deadline),
                        on);
            }
        }
        return words("deadline.count." + kind(deadline), amount(deadline), trigger(deadline), on);
    }

    private static String kind(Deadline deadline) {
        var steps = deadline.computation().steps();
        if (steps.stream().filter(step -> step.kind() == CountStep.Kind.STARTED).count() > 1) {
            return "CHAIN";
        }
        if (deadline.unit() == Unit.SCHOOL_YEAR_START) {
            return "YEAR_START";
        }
        if (deadline.unit() == Unit.SCHOOL_YEAR_END) {
            return "YEAR_END";
        }
        if (deadline.amount() == 0) {
            return "SAME";
        }
        if (deadline.firstOn().isBefore(deadline.triggerOn())) {
            return "BEFORE";
        }
        if (steps.getFirst().total() == 1) {
            return "COUNTED";
        }
        return deadline.triggerType().equals(ClockTrigger.BIRTH) ? "AGE" : "AFTER";
    }

    private String leftOut(Deadline deadline) {
        var paused = deadline.unit() == Unit.CALENDAR_DAYS
                ? deadline.computation().steps().stream()
                        .filter(step -> step.kind() == CountStep.Kind.LEFT_OUT
                                && !step.name().isBlank())
                        .map(CountStep::name)
                        .distinct()
                        .collect(joining(", "))
                : "";
        var absent = deadline.computation().steps().stream()
                .filter(step -> step.kind() == CountStep.Kind.ABSENT)
                .mapToLong(step -> step.from().datesUntil(step.to().plusDays(1)).count())
                .sum();
        return (paused.isEmpty() ? "" : words("deadline.not-counted", paused))
                + (absent == 0 ? "" : words("deadline.absences-not-counted", absent));
    }

    private String more(CountStep step) {
        return switch (step.kind()) {
            case EXTENDED -> words("deadline.extended", step.days());
            case NOT_AFTER -> words("deadline.comes-first", words("deadline.trigger." + step.name()));
            case OTHER_LIMIT -> words("deadline.earlier-of");
            default -> "";
        };
    }

    private String who(Deadline deadline) {
        return words("deadline.who." + deadline.bound());
    }

    private String what(Deadline deadline) {
        return deadline.computation().duty().in(Language.isSpanish(locale) ? "es" : "en");
    }

    private static boolean isOver(Deadline deadline, LocalDate today) {
        return deadline.status(today) != DeadlineStatus.OPEN;
    }

    /** Which kind of sentence. */
    private static String form(Deadline deadline, boolean over) {
        return switch (deadline.standard()) {
            case NO_FIXED_DAY -> "REMINDER";
            case MILESTONE, MINIMUM_INTERVAL -> "THEN";
            case FILING_LIMIT, WINDOW -> over ? "COULD" : "MAY";
            default -> over ? "HAD" : "MUST";
        };
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
