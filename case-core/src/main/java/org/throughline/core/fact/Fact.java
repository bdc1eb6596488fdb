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
import org.jspecify.annotations.Nullable;

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

    private @Nullable LocalDate until;

    @Column(name = "rule_id")
    private @Nullable String ruleId;

    private String note;

    @Enumerated(EnumType.STRING)
    private FactSource source;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private @Nullable Integer page;

    private String reason;

    private @Nullable UUID corrects;

    private boolean withdrawn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    Fact(UUID caseId, NewFact fact, UUID recordedBy, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.type = fact.type();
        this.on = fact.on();
        this.until = fact.until();
        this.ruleId = fact.ruleId();
        this.note = fact.note();
        this.source = fact.source();
        this.documentId = fact.documentId();
        this.page = fact.page();
        this.reason = fact.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** As it really was. */
    Fact correctedBy(NewFact fact, UUID by, Instant at) {
        var correction = new Fact(caseId, fact, by, at);
        correction.corrects = id;
        return correction;
    }

    /** It did not happen. */
    Fact withdrawnBy(UUID by, String why, Instant at) {
        var taken = correctedBy(asTold().because(why), by, at);
        taken.withdrawn = true;
        return taken;
    }

    /** As it was told, to be told anew. */
    public NewFact asTold() {
        return new NewFact(type, on, until, ruleId, note, source, documentId, page, reason);
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

    /** The last day, of what lasts; the new day, of an agreed extension. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** The duty that an extension or a waiver is about. */
    public @Nullable String ruleId() {
        return ruleId;
    }

    public String note() {
        return note;
    }

    public FactSource source() {
        return source;
    }

    /** The paper that proves it. */
    public @Nullable UUID documentId() {
        return documentId;
    }

    /** Of that paper; the first is 1. */
    public @Nullable Integer page() {
        return page;
    }

    /** Why it is right although it contradicts what else is known, or why it was taken back. */
    public String reason() {
        return reason;
    }

    /** The fact that this one puts right. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    /** Whether this entry says that what it corrects did not happen. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
