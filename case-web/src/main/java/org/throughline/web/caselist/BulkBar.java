package org.throughline.web.caselist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.staff.Person;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;
import org.throughline.web.ui.DayField;

/** What is done to many cases at once: in steps, so that it shows how far it is and can be left. */
final class BulkBar extends Div {

    private static final int STEP = 100;

    final Span count = new Span();
    final ComboBox<Person> advocate = new ComboBox<>();
    final TextField handOver = new TextField();
    final Button assign = new Button();
    final TextField title = new TextField();
    final DatePicker dueOn = new DayField();
    final Button add = new Button();

    private final transient TeamService teams;
    private final transient TaskService tasks;
    private final SerializableRunnable done;
    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();
    private final Div progress = new Div(bar);
    private List<UUID> chosen = List.of();

    BulkBar(
            TeamService teams,
            TaskService tasks,
            boolean mayAssign,
            SerializableRunnable all,
            SerializableRunnable none,
            SerializableRunnable done) {
        this.teams = teams;
        this.tasks = tasks;
        this.done = done;
        advocate.setLabel(getTranslation("bulk.assign-to"));
        advocate.setItems(teams.staff());
        advocate.setItemLabelGenerator(Person::name);
        handOver.setLabel(getTranslation("team.hand-over"));
        handOver.setMaxLength(500);
        assign.setText(getTranslation("bulk.assign"));
        assign.setDisableOnClick(true);
        assign.addClickListener(click -> assign());
        var choose = new Div(
                count,
                new Button(getTranslation("bulk.all"), click -> all.run()),
                new Button(getTranslation("bulk.none"), click -> none.run()));
        choose.addClassNames("row", "wrap");
        var form = new Div(advocate, handOver, assign);
        form.addClassNames("row", "wrap", "bulk-form");
        form.setVisible(mayAssign);
        title.setLabel(getTranslation("bulk.task"));
        title.setMaxLength(Task.LONGEST_TITLE);
        dueOn.setLabel(getTranslation("bulk.due"));
        add.setText(getTranslation("bulk.add-task"));
        add.setDisableOnClick(true);
        add.addClickListener(click -> addTask());
        var task = new Div(title, dueOn, add);
        task.addClassNames("row", "wrap", "bulk-form");
        progress.setVisible(false);
        said.getElement().setAttribute("role", "status");
        add(choose, form, task, progress, said);
        addClassNames("bulk", "stack-s");
    }

    void show(List<UUID> cases) {
        chosen = List.copyOf(cases);
        count.setText(getTranslation("bulk.chosen", chosen.size()));
        setVisible(!chosen.isEmpty() || !said.getText().isEmpty());
    }

    private void assign() {
        assign.setEnabled(true);
        advocate.setInvalid(advocate.isEmpty());
        advocate.setErrorMessage(getTranslation("bulk.need-person"));
        if (advocate.isInvalid() || chosen.isEmpty()) {
            advocate.focus();
            return;
        }
        var person = advocate.getValue();
        var note = handOver.getValue();
        run(cases -> teams.assign(cases, person.id(), note), "bulk.assigned", person.name());
    }

    private void addTask() {
        add.setEnabled(true);
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("bulk.need-title"));
        if (title.isInvalid() || chosen.isEmpty()) {
            title.focus();
            return;
        }
        var content = new TaskContent(title.getValue(), "", null, dueOn.getValue(), null);
        run(cases -> tasks.addToMany(cases, content), "bulk.task-added", content.title());
        title.clear();
    }

    /** Each step is a call of its own: the browser draws how far it is before it asks for the next. */
    private void run(SerializableFunction<List<UUID>, Integer> work, String told, String whom) {
        var left = new ArrayList<>(chosen);
        bar.setMax(left.size());
        bar.setValue(0);
        progress.setVisible(true);
        assign.setEnabled(false);
        add.setEnabled(false);
        step(left, 0, work, told, whom);
    }

    private void step(
            List<UUID> left, int sum, SerializableFunction<List<UUID>, Integer> work, String told, String whom) {
        var now = List.copyOf(left.subList(0, Math.min(STEP, left.size())));
        // whatever goes wrong is said by itself: the person can try again
        assign.setEnabled(true);
        add.setEnabled(true);
        var after = sum + work.apply(now);
        assign.setEnabled(false);
        add.setEnabled(false);
        left.subList(0, now.size()).clear();
        bar.setValue(bar.getMax() - left.size());
        said.setText(getTranslation("bulk.progress", chosen.size() - left.size(), chosen.size()));
        if (left.isEmpty()) {
            progress.setVisible(false);
            assign.setEnabled(true);
            add.setEnabled(true);
            said.setText(getTranslation(told, after, whom, chosen.size() - after));
            done.run();
        } else {
            getElement().executeJs("return true").then(drawn -> step(left, after, work, told, whom));
        }
    }
}
