package org.throughline.web.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.task.TaskService;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** What is to be done next in a case, and room for one more task. */
public class TaskPanel extends Div {

    private final transient TaskService tasks;
    private final UUID me;
    private final LocalDate today;
    private final Div said = new Div();
    private final Div form = new Div();
    private final Paragraph none = new Paragraph();
    private final Button add = new Button();
    private final Button withDone = new Button();
    private boolean showsDone;
    private transient Runnable redraw = () -> {};
    private transient UUID caseId = new UUID(0, 0);

    @Inject
    TaskPanel(TaskService tasks, CurrentUser currentUser, Clock clock) {
        this.tasks = tasks;
        this.me = currentUser.id();
        this.today = LocalDate.now(clock);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s", "said");
        none.setText(getTranslation("task.none"));
        none.addClassNames("nothing", "muted");
        form.addClassNames("stack-s", "todo-form");
        form.setVisible(false);
        add.setText(getTranslation("task.task"));
        add.setIcon(Icon.PLUS.icon());
        add.setAriaLabel(getTranslation("task.add"));
        add.getElement().setAttribute("aria-expanded", "false");
        withDone.setText(getTranslation("task.with-done"));
        withDone.addClassName("quiet");
        withDone.getElement().setAttribute("aria-pressed", "false");
        add.addClickListener(click -> open());
        withDone.addClickListener(click -> {
            showsDone = !showsDone;
            withDone.getElement().setAttribute("aria-pressed", String.valueOf(showsDone));
            redraw.run();
        });
    }

    /** Draws the list again, such as when a fact has brought tasks along. */
    public void refresh() {
        redraw.run();
    }

    /** How many are not done. */
    public long countOpen() {
        return tasks.inCase(caseId, false, 0, 1).total();
    }

    /** Fills itself with the tasks of this case. */
    public TaskPanel show(CaseView caseView) {
        var id = caseView.id();
        caseId = id;
        var lists = new TaskList[1];
        redraw = () -> none.setVisible(lists[0].draw() == 0);
        lists[0] = new TaskList(
                tasks,
                (from, count) -> tasks.inCase(id, showsDone, from, count),
                new TaskList.Around(me, today, false, said, () -> redraw.run()));
        add.setVisible(caseView.status() != CaseStatus.CLOSED);
        close();
        removeAll();
        add(new Panel(getTranslation("task.next"), add)
                .filledWith(form, said, none, lists[0])
                .footer(withDone));
        redraw.run();
        return this;
    }

    private void open() {
        if (form.isVisible()) {
            close();
            return;
        }
        var fields = new TaskFields(tasks.takers(caseId));
        fields.give(me);
        var draft = new BrowserDraft(fields, "task-of-" + caseId, me);
        var save = new Button(
                getTranslation("task.save"),
                click -> fields.read().ifPresent(content -> {
                    tasks.add(caseId, content);
                    draft.forget();
                    close();
                    said.removeAll();
                    said.add(new Span(getTranslation("task.added", content.title())));
                    redraw.run();
                    add.focus();
                }));
        var cancel = new Button(getTranslation("task.cancel"), click -> {
            draft.forget();
            close();
            add.focus();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassNames("row", "wrap");
        form.removeAll();
        form.add(fields, buttons);
        form.setVisible(true);
        add.getElement().setAttribute("aria-expanded", "true");
        draft.keep();
        fields.title.focus();
    }

    private void close() {
        form.removeAll();
        form.setVisible(false);
        add.getElement().setAttribute("aria-expanded", "false");
    }
}
