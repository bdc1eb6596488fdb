package org.throughline.core.closing;

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
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.problem.Refused;

/** That a case be closed, with its outcome, and what was decided. It is decided once. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Closing {

    public static final int LONGEST = 4_000;

    /** What became of it. */
    public enum Decision {
        APPROVED,
        SENT_BACK,
        TAKEN_BACK
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    private String words;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_words")
    private String decisionWords;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Closing() {}

    public Closing(UUID caseId, CaseOutcome outcome, String words, UUID askedBy, Instant askedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.outcome = outcome;
        this.words = words;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.decisionWords = "";
    }

    /** @throws Refused if it was decided before */
    void decide(Decision what, String why, UUID by, Instant at) {
        if (decision != null) {
            throw new Refused("closing.decided");
        }
        decision = what;
        decisionWords = why;
        decidedBy = by;
        decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public CaseOutcome outcome() {
        return outcome;
    }

    /** What was reached, for the family and for who opens the case again. */
    public String words() {
        return words;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Missing while it waits. */
    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was sent back; else empty. */
    public String decisionWords() {
        return decisionWords;
    }

    public boolean isWaiting() {
        return decision == null;
    }
}
