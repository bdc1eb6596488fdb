package org.throughline.core.fact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** What happened in a case, and on which day. Never edited: a further fact corrects it. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Fact {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private FactType type;

    @Column(name = "happened_on")
    private LocalDate on;

    private String note;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    Fact(UUID caseId, FactType type, LocalDate on, String note, UUID recordedBy, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.type = type;
        this.on = on;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public FactType type() {
        return type;
    }

    /** The legal day. */
    public LocalDate on() {
        return on;
    }

    public String note() {
        return note;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
