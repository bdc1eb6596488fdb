package org.throughline.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.staff.Person;

/** Tasks of one case as the screens meet them, on the given day. */
public class TasksFake extends TaskService {

    private static final UUID CASE = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final LocalDate today;
    private final List<Person> people;
    private final List<Task> kept = new ArrayList<>();

    public TasksFake(LocalDate today, Person... assignees) {
        this.today = today;
        people = List.of(assignees);
    }

    public List<TaskContent> open() {
        return kept.stream()
                .filter(task -> !task.isDone() && !task.isRemoved())
                .map(Task::asWanted)
                .toList();
    }

    @Override
    public Task add(UUID caseId, TaskContent content) {
        var task = new Task(CASE, content, TaskOrigin.MANUAL, UUID.randomUUID(), NOON);
        kept.add(task);
        return task;
    }

    @Override
    public Task change(UUID id, TaskContent content, int version) {
        var task = find(id);
        task.change(content);
        return task;
    }

    @Override
    public Task done(UUID id) {
        var task = find(id);
        task.finish(UUID.randomUUID(), NOON);
        return task;
    }

    @Override
    public Task reopen(UUID id) {
        var task = find(id);
        task.reopen();
        return task;
    }

    @Override
    public Task remove(UUID id) {
        var task = find(id);
        task.remove(NOON);
        return task;
    }

    @Override
    public Task restore(UUID id) {
        var task = find(id);
        task.restore(NOON);
        return task;
    }

    @Override
    public TaskPage inCase(UUID caseId, boolean withDone, int from, int count) {
        return page(kept.stream()
                .filter(task -> !task.isRemoved() && (withDone || !task.isDone()))
                .toList());
    }

    @Override
    public TaskPage open(TaskQuery query, int from, int count) {
        return page(kept.stream()
                .filter(task -> !task.isRemoved() && !task.isDone())
                .filter(task -> query.stretch() == null || stretch(task) == query.stretch())
                .toList());
    }

    private TaskQuery.Stretch stretch(Task task) {
        var dueOn = task.asWanted().dueOn();
        if (dueOn == null) {
            return TaskQuery.Stretch.NONE;
        }
        if (dueOn.isBefore(today)) {
            return TaskQuery.Stretch.OVERDUE;
        }
        return dueOn.isAfter(TaskQuery.Stretch.lastOfWeek(today)) ? TaskQuery.Stretch.LATER : TaskQuery.Stretch.WEEK;
    }

    private static TaskPage page(List<Task> some) {
        return new TaskPage(
                some.stream()
                        .map(task -> new TaskRow(task, "", "Mateo Villanueva-Cruz"))
                        .toList(),
                some.size());
    }

    @Override
    public TaskCounts counts() {
        var overdue = open(new TaskQuery(true, TaskQuery.Stretch.OVERDUE), 0, 1).total();
        return new TaskCounts(
                overdue,
                0,
                open(new TaskQuery(true, TaskQuery.Stretch.WEEK), 0, 1).total());
    }

    @Override
    public List<Person> takers(UUID caseId) {
        return people;
    }

    private Task find(UUID id) {
        return kept.stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }
}
