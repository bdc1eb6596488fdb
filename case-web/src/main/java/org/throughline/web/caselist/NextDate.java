package org.throughline.web.caselist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.task.TaskDue;
import org.throughline.web.deadline.DeadlineBadges;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.language.DateWords;
import org.throughline.web.task.TaskBadge;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The next date of a case and how it stands. */
final class NextDate extends Div {

    private final LocalDate today;

    private NextDate(LocalDate today) {
        this.today = today;
    }

    /** In a column of its own, whose head says what it is. */
    static NextDate inLine(CaseRow row, LocalDate today) {
        var next = new NextDate(today);
        var on = row.nextOn();
        if (on != null) {
            next.add(new Span(DateWords.near(on, today, next.getLocale())));
        }
        next.addState(row);
        next.addClassName("next-date");
        return next;
    }

    /** Among others on a phone: it says what it is, too, and whose turn it is. */
    static NextDate stacked(CaseRow row, LocalDate today) {
        var next = new NextDate(today);
        var on = row.nextOn();
        if (on != null) {
            next.add(new Span(next.getTranslation("case.next-on-phone", DateWords.near(on, today, next.getLocale()))));
        }
        next.addState(row);
        var legal = legal(row);
        if (legal != null) {
            next.add(small(new DeadlineWords(next.getLocale()).turn(legal)));
        } else if (on != null) {
            next.add(small(next.getTranslation("task.task")));
        }
        next.addClassName("stack-s");
        return next;
    }

    private void addState(CaseRow row) {
        var on = row.nextOn();
        var legal = legal(row);
        if (legal != null) {
            add(new DeadlineBadges(legal, today));
        } else if (on != null) {
            var due = TaskDue.of(on, today);
            add(new TaskBadge(due, getTranslation("task.is." + due)));
        } else if (row.status() != CaseStatus.CLOSED) {
            add(new StateBadge(Tone.CHECK, Icon.CALENDAR, getTranslation("case.no-next")));
        }
    }

    private static @Nullable Deadline legal(CaseRow row) {
        return row.isNextLegal() ? row.nextLegal() : null;
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassNames("xs", "muted");
        return small;
    }
}
