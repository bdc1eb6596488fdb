package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.deadline.Headline;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/**
 * All legal dates of a case: those that run and all that is overdue, and folded away what is done, what stands beside,
 * and what has no day.
 */
public final class DeadlinesPanel extends Div {

    private final transient List<Deadline> deadlines;
    private final LocalDate today;
    private final transient DeadlineWords words;

    public DeadlinesPanel(List<Deadline> deadlines, List<DeadlineDoubt> doubts, LocalDate today) {
        this.deadlines = deadlines;
        this.today = today;
        this.words = new DeadlineWords(getLocale());
        var panel = new Panel(getTranslation("deadline.all"));
        doubts.stream()
                .map(doubt -> getTranslation("problem." + doubt.code()))
                .forEach(sentence -> panel.with(new Callout(Tone.CHECK, Icon.QUESTION, new Span(sentence))));
        var running = those(one -> isMain(one) && Headline.isRunning(one, today));
        panel.filledWith(running.isEmpty() ? none() : table(running));
        var beside = those(one -> one.isLegal() && !isMain(one) && Headline.isRunning(one, today));
        var reminders = those(one -> !one.isLegal() && Headline.isRunning(one, today));
        openOrFolded(panel, "deadline.beside", beside);
        openOrFolded(panel, "deadline.reminders", reminders);
        folded(panel, "deadline.ended", those(one -> !Headline.isRunning(one, today)));
        add(panel);
    }

    /** The case is closed: nobody waits for any of them. */
    public static DeadlinesPanel stopped(List<Deadline> deadlines, LocalDate today) {
        return new DeadlinesPanel(deadlines, today);
    }

    private DeadlinesPanel(List<Deadline> deadlines, LocalDate today) {
        this.deadlines = deadlines;
        this.today = today;
        this.words = new DeadlineWords(getLocale());
        var panel = new Panel(getTranslation("deadline.all"));
        if (deadlines.isEmpty()) {
            panel.filledWith(none());
        }
        folded(panel, "deadline.stopped", deadlines);
        add(panel);
    }

    private boolean isMain(Deadline one) {
        return one.isLegal() && !one.isBeside() && one.counts(today);
    }

    private List<Deadline> those(Predicate<Deadline> kind) {
        return deadlines.stream().filter(kind).toList();
    }

    /** What is overdue is never folded away. */
    private void openOrFolded(Panel panel, String key, List<Deadline> some) {
        var late = some.stream().filter(this::isOverdue).toList();
        if (!late.isEmpty()) {
            var title = new H3(getTranslation(key, late.size()));
            title.addClassNames("s", "b");
            panel.filledWith(title, table(late));
        }
        folded(panel, key, some.stream().filter(one -> !isOverdue(one)).toList());
    }

    private boolean isOverdue(Deadline one) {
        return one.status(today) == DeadlineStatus.OVERDUE;
    }

    private void folded(Panel panel, String key, List<Deadline> some) {
        if (!some.isEmpty()) {
            var details = new Details(getTranslation(key, some.size()), table(some));
            details.addClassName("deleted");
            panel.filledWith(details);
        }
    }

    private Component none() {
        var none = new Div(new Paragraph(getTranslation("deadline.none-why")));
        none.addClassNames("nothing", "muted");
        return none;
    }

    private Table table(List<Deadline> some) {
        var table = new Table(
                        getTranslation("deadline.all"),
                        getTranslation("deadline.duty"),
                        getTranslation("deadline.due"),
                        getTranslation("deadline.state"))
                .stackedOnPhones();
        some.forEach(one -> table.row(duty(one), due(one), new DeadlineBadges(one, today)));
        return table;
    }

    private Component duty(Deadline one) {
        var link = new LinkTo(DeadlineAddress.of(one.id()), words.duty(one));
        var turn = new Span((Headline.isRunning(one, today) ? words.turn(one) + ". " : "") + words.left(one, today));
        turn.addClassNames("s", "muted");
        var cell = new Div(link, turn);
        cell.addClassName("stack-s");
        return cell;
    }

    private Component due(Deadline one) {
        var day = new Span(DateWords.near(one.dueOn(), today, getLocale()));
        day.addClassName("nowrap");
        return day;
    }
}
