package org.throughline.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TasksFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {TasksView.class, Views.class})
class TasksViewTest extends BrowserlessTest {

    final TasksFake tasks = new TasksFake(FRIDAY);
    final PeopleFake people = new PeopleFake("Ana Delgado", Role.ADVOCATE);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(TasksView.class, () -> new TasksView(tasks, people.currentUser(), TaskPanelTest.CLOCK));
    }

    @Test
    void tasksAreInGroupsWithTheChildTheyAreFor() {
        var id = new CasesFake().id;
        tasks.add(id, new TaskContent("Later", "", null, FRIDAY.plusDays(8), null));
        tasks.add(id, new TaskContent("Late", "", null, FRIDAY.minusDays(1), null));

        var view = navigate(TasksView.class);

        assertThat(headings()).containsExactly("Overdue", "Later");
        assertThat(view.getElement().getTextRecursively()).contains("Late", "Mateo Villanueva-Cruz");
    }

    @Test
    void emptyTaskList_saysWhereTasksComeFrom() {
        navigate(TasksView.class);

        assertThat(headings()).containsExactly("Nothing to do here");
    }

    List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
