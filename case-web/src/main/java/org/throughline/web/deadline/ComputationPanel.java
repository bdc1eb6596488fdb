package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.deadline.Step;
import org.throughline.core.docket.Deadline;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Panel;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Table;
import org.throughline.web.part.Tone;

/** Each step of a count with its running total. */
final class ComputationPanel extends Div {

    private final transient DeadlineWords words;
    private final transient StepWords steps;

    /** @param paper what is known of the fact that started it */
    ComputationPanel(Deadline deadline, DeadlineWords words, Component paper) {
        this.words = words;
        this.steps = new StepWords(words, deadline);
        var amount = new Span(amount(deadline));
        amount.addClassNames("s", "muted");
        var table = new Table(
                        getTranslation("deadline.computed"),
                        getTranslation("deadline.when"),
                        getTranslation("deadline.what"),
                        getTranslation("deadline.days"),
                        getTranslation("deadline.total"))
                .numbersFrom(2)
                .stackedOnPhones(2);
        for (var step : deadline.computation().steps()) {
            var when = new Span(steps.when(step));
            when.addClassName("nowrap");
            table.row(when, what(step, deadline, paper), days(step), total(step));
        }
        add(new Panel(getTranslation("deadline.computed"), amount).filledWith(table));
    }

    private Component what(Step step, Deadline deadline, Component paper) {
        var cell = new Div();
        if (step.kind() == Step.Kind.STARTED) {
            var fact = new Span(
                    deadline.factId() == null
                            ? words.trigger(deadline)
                            : words.words("fact.type." + deadline.triggerType()) + ".");
            fact.addClassName("strong");
            cell.add(fact, new Span(" "), paper, new Span(" " + steps.what(step) + "."));
        } else {
            cell.add(new Span(steps.what(step) + "."));
        }
        if (step.estimated() && step.kind() == Step.Kind.LEFT_OUT) {
            cell.add(new Span(" "), new StateBadge(Tone.EST, Glyph.WAVES, getTranslation("deadline.badge.ESTIMATED")));
        }
        return cell;
    }

    private String amount(Deadline deadline) {
        var agreed = deadline.computation().steps().stream()
                .filter(step -> step.kind() == Step.Kind.EXTENDED)
                .mapToInt(Step::days)
                .sum();
        return agreed == 0
                ? words.amount(deadline)
                : getTranslation("deadline.amount-agreed", words.amount(deadline), agreed);
    }

    private static Component days(Step step) {
        return switch (step.kind()) {
            case STARTED, COUNTED, LEFT_OUT, ABSENT, EXTENDED -> number(step.days());
            default -> new Span();
        };
    }

    private static Component total(Step step) {
        var isOfCount = switch (step.kind()) {
            case STARTED, COUNTED, LEFT_OUT, ABSENT -> true;
            default -> step.total() > 0;
        };
        return isOfCount && step.kind() != Step.Kind.LATE_YEAR ? number(step.total()) : new Span();
    }

    private static Component number(int number) {
        return new Span(String.valueOf(number));
    }
}
