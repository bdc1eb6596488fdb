package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.clock.CountStep;
import org.throughline.core.deadline.Deadline;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

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

    private Component what(CountStep step, Deadline deadline, Component paper) {
        var cell = new Div();
        if (step.kind() == CountStep.Kind.STARTED) {
            var fact = new Span(
                    deadline.factId() == null
                            ? words.trigger(deadline)
                            : words.words("fact.type." + deadline.triggerType()) + ".");
            fact.addClassName("strong");
            cell.add(fact, new Span(" "), paper, new Span(" " + steps.what(step) + "."));
        } else {
            cell.add(new Span(steps.what(step) + "."));
        }
        if (step.estimated() && step.kind() == CountStep.Kind.LEFT_OUT) {
            cell.add(new Span(" "), new StateBadge(Tone.EST, Icon.WAVES, getTranslation("deadline.badge.ESTIMATED")));
        }
        return cell;
    }

    private String amount(Deadline deadline) {
        var agreed = deadline.computation().steps().stream()
                .filter(step -> step.kind() == CountStep.Kind.EXTENDED)
                .mapToInt(CountStep::days)
                .sum();
        return agreed == 0
                ? words.amount(deadline)
                : getTranslation("deadline.amount-agreed", words.amount(deadline), agreed);
    }

    private static Component days(CountStep step) {
        return switch (step.kind()) {
            case STARTED, COUNTED, LEFT_OUT, ABSENT, EXTENDED -> number(step.days());
            default -> new Span();
        };
    }

    private static Component total(CountStep step) {
        var isOfCount = switch (step.kind()) {
            case STARTED, COUNTED, LEFT_OUT, ABSENT -> true;
            default -> step.total() > 0;
        };
        return isOfCount && step.kind() != CountStep.Kind.LATE_YEAR ? number(step.total()) : new Span();
    }

    private static Component number(int number) {
        return new Span(String.valueOf(number));
    }
}
