package org.throughline.core.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What happened to a case itself: who joined, which status it took, why it was opened again. Never edited. */
@Entity
@Table(name = "case_event")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
@SuppressWarnings("UnusedVariable") // read by the timeline, from the table
public class CaseEvent {

    /** What it was. */
    public enum Kind {
        STATUS,
        JOINED,
        LEFT,
        CLOSING_ASKED,
        CLOSING_SENT_BACK,
        CLOSING_TAKEN_BACK,
        CLOSED,
        REOPENED,
        RESTRICTED,
        UNRESTRICTED
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String detail;

    private String words;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "done_by")
    private UUID doneBy;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvent() {}

    CaseEvent(UUID caseId, Kind kind, String detail, String words, @Nullable UUID personId, UUID doneBy, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.kind = kind;
        this.detail = detail;
        this.words = words;
        this.personId = personId;
        this.doneBy = doneBy;
        this.at = at;
    }
}
