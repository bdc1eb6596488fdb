package org.throughline.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TasksFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = TaskPanel.class)
class TaskPanelTest extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(FRIDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final CasesFake cases = new CasesFake();
    final TasksFake tasks = new TasksFake(FRIDAY, PeopleFake.ANA);

    TaskPanel panel;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        wanted("Ask the district to send the reports", FRIDAY.plusDays(3));
        wanted("Send the follow-up letter", FRIDAY.minusDays(1));
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        panel = new TaskPanel(tasks, people.currentUser(), CLOCK).show(cases.get(cases.id));
        UI.getCurrent().add(panel);
    }

    @Test
    void eachTaskSaysByWhenInWords() {
        assertThat(words()).contains("Mon, Nov 23", "Due soon", "Thu, Nov 19", "Overdue");
    }

    @Test
    void tickedTask_isDone_untilUndone() {
        test(find(Checkbox.class)
                        .withAriaLabel("Done: Send the follow-up letter")
                        .single())
                .click();

        assertThat(tasks.open()).extracting(TaskContent::title).containsExactly("Ask the district to send the reports");
        assertThat(words()).contains("Done: Send the follow-up letter.");
        press("Undo");
        assertThat(tasks.open()).hasSize(2);
    }

    @Test
    void task_withMissingFields_saysSoAtTheField() {
        press("Task");
        var fields = find(TaskFields.class).single();
        fields.repeat.setValue(63);

        press("Save the task");

        assertThat(fields.title.getErrorMessage()).isEqualTo("Say what is to be done.");
        assertThat(fields.dueOn.getErrorMessage()).startsWith("Choose a day");
        assertThat(tasks.open()).hasSize(2);
    }

    @Test
    void aNewTaskIsListed() {
        press("Task");
        var fields = find(TaskFields.class).single();
        test(fields.title).setValue("Call Ms. Cruz");
        fields.dueOn.setValue(FRIDAY);
        fields.assignee.setValue(PeopleFake.ANA);

        press("Save the task");

        assertThat(tasks.open()).contains(new TaskContent("Call Ms. Cruz", "", PeopleFake.ANA.id(), FRIDAY, null));
        assertThat(words()).contains("Call Ms. Cruz", "Due today");
    }

    @Test
    void removedTask_comesBackWithUndo() {
        test(find(Button.class).withAriaLabel("Edit: Send the follow-up letter").single())
                .click();
        press("Remove");
        assertThat(tasks.open()).hasSize(1);

        press("Undo");

        assertThat(tasks.open()).hasSize(2);
    }

    @Test
    void doneTasks_areShownWhenAskedFor() {
        test(find(Checkbox.class)
                        .withAriaLabel("Done: Send the follow-up letter")
                        .single())
                .click();

        press("Show what is done, too");

        assertThat(words()).contains("Done Nov 20, 2026");
    }

    void wanted(String title, @Nullable LocalDate dueOn) {
        tasks.add(cases.id, new TaskContent(title, "", null, dueOn, null));
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    String words() {
        return panel.getElement().getTextRecursively();
    }
}
