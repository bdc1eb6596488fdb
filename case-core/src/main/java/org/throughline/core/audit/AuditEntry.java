package org.throughline.core.audit;

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

/** Who did what, when: ids only, nothing personal. Never changed, never deleted. */
@Entity
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class AuditEntry {

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            Instant at, UUID personId, AuditAction action, String subjectType, UUID subjectId, @Nullable UUID caseId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at;
        this.personId = personId;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.caseId = caseId;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public UUID personId() {
        return personId;
    }

    public AuditAction action() {
        return action;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable UUID caseId() {
        return caseId;
    }
}
