package org.throughline.web.caselist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.task.TaskDue;
import org.throughline.web.deadline.DeadlineBadges;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.language.DateWords;
import org.throughline.web.task.TaskBadge;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The next date of a case, how it stands, and whose turn it is. */
final class NextDate extends Div {

    /** @param named whether it says what it is: no head of a column does */
    NextDate(CaseRow row, LocalDate today, boolean named) {
        addClassName("stack-s");
        var on = row.nextOn();
        if (on != null) {
            var day = DateWords.near(on, today, getLocale());
            add(new Span(named ? getTranslation("case.next-on-phone", day) : day));
        }
        var legal = row.nextLegal();
        if (legal != null && row.isNextLegal()) {
            add(new DeadlineBadges(legal, today), small(new DeadlineWords(getLocale()).turn(legal)));
        } else if (on != null) {
            var due = TaskDue.of(on, today);
            add(new TaskBadge(due, getTranslation("task.is." + due)), small(getTranslation("task.task")));
        } else if (row.status() != CaseStatus.CLOSED) {
            add(new StateBadge(Tone.CHECK, Icon.CALENDAR, getTranslation("case.no-next")));
        }
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassNames("xs", "muted");
        return small;
    }
}
