package org.throughline.core.deadline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** That a date moved, from when to when, and why. Never edited. */
@Entity
@Table(name = "deadline_change")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class DeadlineChange {

    /** Why. */
    public enum Cause {
        CASE_OPENED,
        FACT_RECORDED,
        FACT_CORRECTED,
        FACT_WITHDRAWN,
        CALENDAR_CHANGED,
        RULES_CHANGED,
        CHILD_CHANGED
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "rule_id")
    private String ruleId;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "fact_id")
    private @Nullable UUID factId;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineChange() {}

    DeadlineChange(
            Deadline deadline,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn,
            ComputationReason reason,
            Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = deadline.caseId();
        this.deadlineId = deadline.id();
        this.ruleId = deadline.ruleId();
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.cause = reason.cause();
        this.factId = reason.factId();
        this.changedBy = reason.by();
        this.changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID deadlineId() {
        return deadlineId;
    }

    public String ruleId() {
        return ruleId;
    }

    /** Missing where there was none before. */
    public @Nullable LocalDate fromOn() {
        return fromOn;
    }

    /** Missing where there is none any more. */
    public @Nullable LocalDate toOn() {
        return toOn;
    }

    public Cause cause() {
        return cause;
    }

    public @Nullable UUID factId() {
        return factId;
    }

    /** Missing where nobody did it in this case: a calendar reached it in the background. */
    public @Nullable UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
