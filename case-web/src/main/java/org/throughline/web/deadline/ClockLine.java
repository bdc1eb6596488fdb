package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.throughline.core.clock.CountStep;
import org.throughline.core.deadline.Deadline;
import org.throughline.web.language.DateWords;

/** A clock as a line from what started it to its day: solid is counted, dotted is not, dashed is agreed. */
final class ClockLine extends Div {

    /** Left out for less than that, a break has no room for its name. */
    private static final double ROOM = 0.08;

    /** Nearer to an edge a label reaches away from it, so that it stays on its card. */
    private static final double NEAR_EDGE = 0.2;

    private final Deadline deadline;
    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate today;
    private final DeadlineWords words;

    private ClockLine(Deadline deadline, LocalDate today, DeadlineWords words) {
        this.deadline = deadline;
        this.today = today;
        this.words = words;
        this.start = deadline.triggerOn();
        this.end = deadline.dueOn();
        addClassName("clock");
        if (!DeadlineBadges.isSoon(deadline, today)) {
            addClassName("calm");
        }
        getElement().setAttribute("role", "img").setAttribute("aria-label", words.sentence(deadline, today));
        deadline.computation().steps().forEach(this::stretch);
        dot(start, "begin");
        label(start, "first", DateWords.near(start, today, words.locale()) + ", " + words.trigger(deadline), false);
        extension();
        now();
        dot(end, "end");
        label(end, "last", DateWords.near(end, today, words.locale()), false);
    }

    /** Empty where there is nothing to draw: a date before its start, or on its day. */
    static List<ClockLine> of(Deadline deadline, LocalDate today, Locale locale) {
        return deadline.dueOn().isAfter(deadline.triggerOn())
                ? List.of(new ClockLine(deadline, today, new DeadlineWords(locale)))
                : List.of();
    }

    private void stretch(CountStep step) {
        switch (step.kind()) {
            case COUNTED -> counted(step);
            case LEFT_OUT, ABSENT -> {
                bar(step.from().minusDays(1), step.to(), step.estimated() ? "out est" : "out");
                if (at(step.to()) - at(step.from()) > ROOM && !step.name().isBlank()) {
                    middle(
                            step.from(),
                            step.to(),
                            "below est",
                            words.words("deadline.step.LEFT_OUT.named", step.name()));
                }
            }
            case EXTENDED -> bar(step.from().minusDays(1), step.to(), "agreed");
            default -> {
                // no stretch of days
            }
        }
    }

    private void counted(CountStep step) {
        var from = step.from().minusDays(1);
        if (today.isAfter(from) && today.isBefore(step.to())) {
            bar(from, today, "done");
            bar(today, step.to(), "ahead");
        } else {
            bar(from, step.to(), today.isAfter(from) ? "done" : "ahead");
        }
    }

    private void extension() {
        if (!deadline.firstOn().equals(deadline.dueOn())) {
            dot(deadline.firstOn(), "before");
            // where today stands there is no room for more
            if (Math.abs(at(today) - (at(deadline.firstOn()) + at(deadline.dueOn())) / 2) > 2 * ROOM) {
                middle(
                        deadline.firstOn(),
                        deadline.dueOn(),
                        "above agreed opt",
                        words.words("deadline.agreed", ChronoUnit.DAYS.between(deadline.firstOn(), deadline.dueOn())));
            }
        }
    }

    private void now() {
        if (today.isAfter(start) && today.isBefore(end)) {
            var mark = new Span();
            mark.addClassName("now");
            place(mark, today);
            add(mark);
            label(
                    today,
                    "above strong",
                    words.words("deadline.today", DateWords.near(today, today, words.locale())),
                    true);
        }
    }

    private void bar(LocalDate from, LocalDate to, String style) {
        var bar = new Span();
        bar.addClassNames(("bar-of-clock " + style).split(" ", -1));
        place(bar, from);
        bar.getStyle().set("width", percent(at(to) - at(from)));
        add(bar);
    }

    private void dot(LocalDate day, String style) {
        var dot = new Span();
        dot.addClassNames("dot-of-clock", style);
        place(dot, day);
        add(dot);
    }

    private void label(LocalDate day, String style, String text, boolean centred) {
        var label = new Span(text);
        label.addClassNames(("label-of-clock " + style).split(" ", -1));
        if (centred) {
            label.addClassName(at(day) > 1 - NEAR_EDGE ? "leftwards" : at(day) < NEAR_EDGE ? "rightwards" : "centred");
        }
        place(label, day);
        add(label);
    }

    private void middle(LocalDate from, LocalDate to, String style, String text) {
        var label = new Span(text);
        label.addClassNames(("label-of-clock centred " + style).split(" ", -1));
        label.getStyle().set("left", percent((at(from) + at(to)) / 2));
        add(label);
    }

    private void place(Span span, LocalDate day) {
        span.getStyle().set("left", percent(at(day)));
    }

    /** From 0 at the start to 1 at the end. */
    private double at(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(start, end);
        return Math.clamp((double) ChronoUnit.DAYS.between(start, day) / whole, 0, 1);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }
}
