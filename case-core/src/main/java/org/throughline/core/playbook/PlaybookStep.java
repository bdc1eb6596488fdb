package org.throughline.core.playbook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.task.TaskContent;

/** One task of a playbook, and how long after its trigger it is due. */
@Entity
@Table(name = "playbook_step")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class PlaybookStep {

    public static final int FARTHEST = 1_100;

    private static final int WEEK = 7;

    @Id
    private UUID id;

    @Column(name = "playbook_id")
    private UUID playbookId;

    @SuppressWarnings("UnusedVariable") // the database sorts by it
    private int position;

    private String title;

    private String details;

    @Column(name = "offset_days")
    private int offsetDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "assignee")
    private StepTaker taker;

    @Column(name = "repeat_days")
    private @Nullable Integer repeatDays;

    @SuppressWarnings("NullAway.Init")
    protected PlaybookStep() {}

    /** @throws Invalid if no task can be made of it */
    PlaybookStep(UUID playbookId, int position, PlaybookContent.Step step) {
        if (Math.abs((long) step.days()) > FARTHEST) {
            throw new Invalid("playbook.days");
        }
        var content = new TaskContent(step.title(), step.details(), null, LocalDate.EPOCH, step.repeatDays());
        content.check();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.playbookId = playbookId;
        this.position = position;
        this.title = content.title();
        this.details = content.details();
        this.offsetDays = step.days();
        this.taker = step.taker();
        this.repeatDays = content.repeatDays();
    }

    /**
     * Never overdue on the day it is made: what was learned late is due as long after it was learned, within a week.
     *
     * @param on the day of the trigger
     */
    TaskContent task(LocalDate on, @Nullable UUID assigneeId, LocalDate today) {
        var due = on.plusDays(offsetDays);
        var late = today.plusDays(Math.clamp(offsetDays, 0, WEEK));
        return new TaskContent(title, details, assigneeId, due.isBefore(today) ? late : due, repeatDays);
    }

    UUID playbookId() {
        return playbookId;
    }

    StepTaker taker() {
        return taker;
    }

    PlaybookContent.Step content() {
        return new PlaybookContent.Step(title, details, offsetDays, taker, repeatDays);
    }
}
