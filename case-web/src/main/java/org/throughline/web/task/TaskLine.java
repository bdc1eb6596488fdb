package org.throughline.web.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskRow;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** One task in a list: what, until when, and a box to tick. */
class TaskLine extends ListItem {

    final Checkbox done = new Checkbox();
    final Button edit = new Button();

    TaskLine(TaskRow row, LocalDate today, boolean withCase) {
        var task = row.task();
        var content = task.asWanted();
        done.setValue(task.isDone());
        done.setAriaLabel(getTranslation("task.done-it", content.title()));
        edit.setText(getTranslation("task.edit"));
        edit.setAriaLabel(getTranslation("task.edit-it", content.title()));
        edit.addClassName("quiet");
        var about = about(row, content);
        if (withCase) {
            about.addComponentAtIndex(1, new LinkTo(CaseAddress.of(task.caseId()), row.child()).styled("s"));
        }
        addClassName("todo");
        add(done, about, day(row, today), badge(row, today), edit);
    }

    private Div about(TaskRow row, TaskContent content) {
        var about = new Div(new Span(content.title()));
        about.addClassName("grow");
        if (!content.details().isEmpty()) {
            about.add(small(content.details()));
        }
        if (!row.assignee().isEmpty()) {
            about.add(small(row.assignee()));
        }
        var days = content.repeatDays();
        if (days != null) {
            about.add(small(getTranslation("task.every", days)));
        }
        return about;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("xs", "muted", "pre");
        return small;
    }

    private Span day(TaskRow row, LocalDate today) {
        var dueOn = row.task().asWanted().dueOn();
        var day = new Span(dueOn == null ? "" : DateWords.near(dueOn, today, getLocale()));
        day.addClassNames("day", "s");
        return day;
    }

    private StateBadge badge(TaskRow row, LocalDate today) {
        var doneAt = row.task().doneAt();
        if (doneAt != null) {
            var when = DateWords.of(doneAt, TenantZone.current(), getLocale());
            return new StateBadge(Tone.MET, Icon.CHECK, getTranslation("task.done-on", when));
        }
        var due = row.task().due(today);
        return new TaskBadge(due, getTranslation("task.is." + due));
    }
}
