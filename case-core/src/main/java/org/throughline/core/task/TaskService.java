package org.throughline.core.task;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.Person;

/** Tasks are for staff: they are internal. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class TaskService {

    /** To so many cases one task is added in one transaction at most. */
    public static final int AT_ONCE = 1_000;

    @Inject
    Tasks tasks;

    @Inject
    NewTasks newTasks;

    @Inject
    TaskAssignees assignees;

    @Inject
    CaseAccess cases;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @throws Refused if the case is closed
     * @throws Invalid if what is wanted cannot be, or not of this person
     */
    public Task add(UUID caseId, TaskContent content) {
        cases.require(caseId);
        return newTasks.add(caseId, content, TaskOrigin.MANUAL, currentUser.id());
    }

    /**
     * The same task for many cases. Closed ones, and those that the caller may not see, are left out.
     *
     * @param caseIds at most {@link #AT_ONCE}
     * @return how many were added
     * @throws Invalid if what is wanted cannot be, or there are too many cases
     */
    public int addToMany(Collection<UUID> caseIds, TaskContent content) {
        if (caseIds.size() > AT_ONCE) {
            throw new Invalid("task.too-many");
        }
        var open = tasks.openCasesAmong(caseIds);
        open.forEach(caseId -> newTasks.add(caseId, content, TaskOrigin.MANUAL, currentUser.id()));
        return open.size();
    }

    public Task get(UUID id) {
        var task = require(id);
        audit.record(READ, "task", id, task.caseId());
        return task;
    }

    /** @throws Stale if the task is no longer at this version */
    public Task change(UUID id, TaskContent content, int version) {
        var task = require(id);
        if (task.version() != version) {
            throw new Stale("task.stale");
        }
        var assignee = content.assigneeId();
        // who has it already keeps it, whatever became of the team
        if (assignee != null && !assignee.equals(task.asWanted().assigneeId())) {
            assignees.check(cases.require(task.caseId()), assignee);
        }
        task.change(content);
        return written(task);
    }

    /** Done twice is done once. What comes again comes again, unless the case is closed. */
    public Task done(UUID id) {
        var task = require(id);
        if (task.isDone()) {
            return task;
        }
        var now = clock.instant();
        task.finish(currentUser.id(), now);
        if (cases.require(task.caseId()).status() != CaseStatus.CLOSED) {
            task.nextId()
                    .flatMap(tasks::lock)
                    .filter(next -> next.canComeBack(now))
                    .ifPresent(next -> next.restore(now));
            task.followUp(currentUser.id(), now, clock.getZone()).ifPresent(tasks::add);
        }
        return written(task);
    }

    /** Takes back also what came again, as long as nobody has done that. */
    public Task reopen(UUID id) {
        var task = require(id);
        task.reopen();
        task.nextId()
                .flatMap(tasks::lock)
                .filter(next -> !next.isDone())
                .ifPresent(next -> next.remove(clock.instant()));
        return written(task);
    }

    /** It can be brought back for 30 days. */
    public Task remove(UUID id) {
        var task = require(id);
        task.remove(clock.instant());
        return written(task);
    }

    public Task restore(UUID id) {
        var task = locked(id);
        task.restore(clock.instant());
        return written(task);
    }

    /** What is open by its day, then, if asked for, what is done. */
    public TaskPage inCase(UUID caseId, boolean withDone, int from, int count) {
        cases.require(caseId);
        audit.record(READ, "tasks", caseId, caseId);
        return tasks.inCase(caseId, withDone, from, count);
    }

    /** Open ones of all cases that the caller may see, by their day. */
    public TaskPage open(TaskQuery query, int from, int count) {
        var page = tasks.open(query, LocalDate.now(clock), from, count);
        audit.shown("task_list", page.rows().stream().map(row -> row.task().caseId()));
        return page;
    }

    /** How many of the caller's own are due. */
    @Unrecorded("a number")
    public TaskCounts counts() {
        return tasks.counts(LocalDate.now(clock));
    }

    /** Who can be given tasks of this case. */
    public List<Person> takers(UUID caseId) {
        return assignees.forCase(cases.require(caseId));
    }

    /** @throws NotFound if there is none, it was removed, or its case is not there for the caller */
    private Task require(UUID id) {
        var task = locked(id);
        if (task.isRemoved()) {
            throw new NotFound();
        }
        return task;
    }

    private Task locked(UUID id) {
        var task = tasks.lock(id).orElseThrow(NotFound::new);
        cases.require(task.caseId());
        return task;
    }

    private Task written(Task task) {
        audit.record(CHANGED, "task", task.id(), task.caseId());
        tasks.write();
        return task;
    }
}
