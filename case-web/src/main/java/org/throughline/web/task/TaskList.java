package org.throughline.web.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.task.TaskPage;
import org.throughline.core.task.TaskRow;
import org.throughline.core.task.TaskService;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;

/** Tasks that can be ticked off, changed in their place, and taken away; each with a way back. */
class TaskList extends Div {

    private static final int PAGE = 20;

    /** Where the tasks come from. */
    interface Source {
        TaskPage fetch(int from, int count);
    }

    /** What goes around a list: who looks at it when, where it says what was done, and what is drawn anew then. */
    record Around(UUID me, LocalDate today, boolean withCase, Div said, Runnable redraw) {}

    private final transient TaskService tasks;
    private final transient Source source;
    private final transient Around around;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button();
    private int shown = PAGE;

    TaskList(TaskService tasks, Source source, Around around) {
        this.tasks = tasks;
        this.source = source;
        this.around = around;
        lines.addClassName("todos");
        more.setText(getTranslation("task.more"));
        more.addClassName("quiet");
        more.addClickListener(click -> {
            shown += PAGE;
            draw();
        });
        add(lines, more);
    }

    /** Answers how many there are in all. */
    long draw() {
        var page = source.fetch(0, shown);
        lines.removeAll();
        page.rows().forEach(row -> lines.add(line(row)));
        more.setVisible(page.total() > page.rows().size());
        return page.total();
    }

    private TaskLine line(TaskRow row) {
        var line = new TaskLine(row, around.today(), around.withCase());
        line.done.addValueChangeListener(change -> finish(row, change.getValue()));
        line.edit.addClickListener(click -> edit(row, line));
        return line;
    }

    private void finish(TaskRow row, boolean done) {
        var id = row.task().id();
        if (done) {
            tasks.done(id);
        } else {
            tasks.reopen(id);
        }
        say(done ? "task.is-done" : "task.is-open", row, () -> {
            if (done) {
                tasks.reopen(id);
            } else {
                tasks.done(id);
            }
        });
    }

    private void edit(TaskRow row, TaskLine line) {
        var id = row.task().id();
        var fields = new TaskFields(tasks.takers(row.task().caseId()));
        fields.put(row);
        var draft = new BrowserDraft(fields, "task-" + id, around.me());
        var save = new Button(
                getTranslation("task.save"),
                click -> fields.read().ifPresent(content -> {
                    tasks.change(id, content, row.task().version());
                    draft.forget();
                    around.said().removeAll();
                    around.said().add(new Span(getTranslation("task.changed", content.title())));
                    around.redraw().run();
                }));
        var cancel = new Button(getTranslation("task.cancel"), click -> {
            draft.forget();
            around.redraw().run();
        });
        var remove = new Button(getTranslation("task.remove"), click -> {
            tasks.remove(id);
            draft.forget();
            say("task.removed", row, () -> tasks.restore(id));
        });
        remove.addClassName("quiet");
        replace(line, fields, save, cancel, remove);
        draft.keep();
        fields.title.focus();
    }

    private void replace(TaskLine line, TaskFields fields, Component... ways) {
        var buttons = new Div(ways);
        buttons.addClassNames("row", "wrap");
        var form = new ListItem(fields, buttons);
        form.addClassNames("stack-s", "todo-form");
        lines.replace(line, form);
    }

    private void say(String key, TaskRow row, Runnable back) {
        var undo = new Button(getTranslation("task.undo"), Icon.RETRY.icon(), click -> {
            back.run();
            around.said().removeAll();
            around.said().add(new Span(getTranslation("task.undone")));
            around.redraw().run();
            UI.getCurrent().getPage().executeJs("document.getElementById('content')?.focus()");
        });
        around.said().removeAll();
        around.said().add(new Span(getTranslation(key, row.task().asWanted().title())), undo);
        around.redraw().run();
        undo.focus();
    }
}
