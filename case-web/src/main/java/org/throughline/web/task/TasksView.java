package org.throughline.web.task;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskQuery.Stretch;
import org.throughline.core.task.TaskService;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.address.TasksAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** What is to be done, over all cases: what is late first. */
@Route("staff/tasks")
@RolesAllowed({"advocate", "supervisor"})
class TasksView extends Page implements BeforeEnterObserver {

    private final transient TaskService tasks;
    private final transient CurrentUser currentUser;
    private final LocalDate today;
    private final Div said = new Div();
    private final Div counts = new Div();
    private final transient List<Group> groups = new ArrayList<>();
    private final transient EmptyState empty;

    private record Group(TaskList list, Panel panel) {}

    @Inject
    TasksView(TaskService tasks, CurrentUser currentUser, Clock clock) {
        this.tasks = tasks;
        this.currentUser = currentUser;
        this.today = LocalDate.now(clock);
        titled(words("task.title"));
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        empty = new EmptyState(words("task.nothing"), words("task.nothing-why"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = TasksAddress.read(event.getLocation().getQueryParameters()).query();
        var mine = asked.mine();
        groups.clear();
        Arrays.stream(Stretch.values())
                .filter(one -> asked.stretch() == null || asked.stretch() == one)
                .forEach(one -> groups.add(group(one, mine)));
        var lists = new Div(empty);
        lists.addClassName("stack");
        groups.forEach(group -> lists.add(group.panel()));
        show(head(mine), counts, said, lists);
        draw();
    }

    private Group group(Stretch stretch, boolean mine) {
        var query = new TaskQuery(mine, stretch);
        var list = new TaskList(
                tasks,
                (from, count) -> tasks.open(query, from, count),
                new TaskList.Around(currentUser.id(), today, true, said, this::draw));
        return new Group(list, new Panel(words("task.group." + stretch)).filledWith(list));
    }

    private Div head(boolean mine) {
        var when = new Paragraph(DateWords.inFull(today, getLocale()));
        when.addClassName("muted");
        var whose = new Div(way(TasksAddress.MINE, "task.mine", mine), way(TasksAddress.ALL, "task.all-i-see", !mine));
        whose.addClassName("seg");
        var ways = new Div(whose);
        ways.addClassNames("row", "wrap");
        if (currentUser.get().has(Role.SUPERVISOR)) {
            ways.add(new LinkTo(StaffPlace.PLAYBOOKS, words("playbook.title")).styled("btn"));
        }
        var head = new Div(new Div(new H1(words("task.title")), when), ways);
        head.addClassNames("row", "between", "wrap", "page-head");
        return head;
    }

    private LinkTo way(TasksAddress address, String key, boolean current) {
        var way = new LinkTo(address, words(key));
        way.markCurrent(current);
        return way;
    }

    private void draw() {
        var found = 0L;
        for (var group : groups) {
            var total = group.list().draw();
            group.panel().setVisible(total > 0);
            found += total;
        }
        empty.setVisible(found == 0);
        var mine = tasks.counts();
        counts.removeAll();
        counts.add(new CountLinks(words("task.counts"))
                .count(TasksAddress.MINE.due(Stretch.OVERDUE), mine.overdue(), Icon.WARNING, words("task.my-overdue"))
                .count(TasksAddress.MINE.due(Stretch.WEEK), mine.week(), Icon.CLOCK, words("task.my-week")));
    }
}
