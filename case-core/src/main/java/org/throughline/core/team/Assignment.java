package org.throughline.core.team;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

/** A case that was given to an advocate, and the answer. It is answered once; a new offer is a new assignment. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Assignment {

    /** Letters of a reason. */
    public static final int LONGEST = 1_000;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "advocate_id")
    private UUID advocateId;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** Who takes a case without being asked has accepted it. */
    public Assignment(UUID caseId, UUID advocateId, UUID offeredBy, Instant now) {
        var isOwn = advocateId.equals(offeredBy);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.advocateId = advocateId;
        this.offeredBy = offeredBy;
        this.offeredAt = now;
        this.state = isOwn ? AssignmentState.ACCEPTED : AssignmentState.OFFERED;
        this.answeredAt = isOwn ? now : null;
        this.reason = "";
    }

    void accept(Instant now) {
        answer(AssignmentState.ACCEPTED, now);
    }

    /** @throws Invalid without a reason: whoever looks for another advocate has to know it */
    void decline(String why, Instant now) {
        if (why.isBlank() || why.length() > LONGEST) {
            throw new Invalid("assignment.no-reason");
        }
        answer(AssignmentState.DECLINED, now);
        reason = why.strip();
    }

    private void answer(AssignmentState answer, Instant now) {
        if (state != AssignmentState.OFFERED) {
            throw new Refused("assignment.answered");
        }
        state = answer;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID advocateId() {
        return advocateId;
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public AssignmentState state() {
        return state;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was declined; empty otherwise. */
    public String reason() {
        return reason;
    }
}
