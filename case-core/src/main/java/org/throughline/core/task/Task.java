package org.throughline.core.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;

/** Something that is to be done in a case. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Task {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DETAILS = 2_000;
    public static final int LONGEST_REPEAT = 730;

    private static final Duration UNDO = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String title;

    private String details;

    @Column(name = "assignee_id")
    private @Nullable UUID assigneeId;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskSource source;

    @Column(name = "source_id")
    private @Nullable UUID sourceId;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "repeat_days")
    private @Nullable Integer repeatDays;

    @Column(name = "next_id")
    private @Nullable UUID nextId;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** @throws Invalid if it says too little or too much, or comes again without a day */
    @SuppressWarnings("NullAway.Init") // change sets the rest
    Task(UUID caseId, TaskContent content, TaskOrigin origin, UUID createdBy, Instant createdAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.source = origin.source();
        this.sourceId = origin.id();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        change(content);
    }

    /** @throws Invalid if it says too little or too much, or comes again without a day */
    final void change(TaskContent content) {
        content.check();
        title = content.title();
        details = content.details();
        assigneeId = content.assigneeId();
        dueOn = content.dueOn();
        repeatDays = content.repeatDays();
    }

    /** What is done already stays done as it was. */
    void finish(UUID by, Instant at) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by;
        }
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
    }

    /**
     * The check-in that follows this one when it is done; it is made once, however often that is undone and done.
     *
     * @param zone where the day ends on which it was done
     */
    Optional<Task> followUp(UUID by, Instant at, ZoneId zone) {
        if (doneAt == null || repeatDays == null || dueOn == null || nextId != null) {
            return Optional.empty();
        }
        var again = new TaskContent(
                title, details, assigneeId, dueAgain(dueOn, LocalDate.ofInstant(doneAt, zone), repeatDays), repeatDays);
        var next = new Task(caseId, again, new TaskOrigin(TaskSource.CHECK_IN, id), by, at);
        nextId = next.id;
        return Optional.of(next);
    }

    /** What is done so late that the next one would be overdue at once comes again so long after it was done. */
    private static LocalDate dueAgain(LocalDate dueOn, LocalDate doneOn, int repeatDays) {
        var next = dueOn.plusDays(repeatDays);
        return next.isBefore(doneOn) ? doneOn.plusDays(repeatDays) : next;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    /** What was removed since then can be brought back. */
    static Instant undoSince(Instant now) {
        return now.minus(UNDO);
    }

    /** @throws NotFound if it was removed too long ago */
    void restore(Instant now) {
        if (!canComeBack(now)) {
            throw new NotFound();
        }
        removedAt = null;
    }

    boolean canComeBack(Instant now) {
        return removedAt == null || !removedAt.isBefore(undoSince(now));
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Optional<UUID> nextId() {
        return Optional.ofNullable(nextId);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public TaskContent asWanted() {
        return new TaskContent(title, details, assigneeId, dueOn, repeatDays);
    }

    public TaskDue due(LocalDate today) {
        return TaskDue.of(dueOn, today);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public TaskOrigin origin() {
        return new TaskOrigin(source, sourceId);
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable UUID doneBy() {
        return doneBy;
    }

    public int version() {
        return version;
    }
}
