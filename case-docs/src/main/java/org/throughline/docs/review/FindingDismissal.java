package org.throughline.docs.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** That somebody looked at a finding and does not want to be asked again. It stays when the paper is read anew. */
@Entity
@Table(name = "finding_dismissal")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class FindingDismissal {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private String reason;

    @Column(name = "dismissed_by")
    private UUID dismissedBy;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingDismissal() {}

    /** @param id of the finding */
    FindingDismissal(UUID id, UUID documentId, String reason, UUID by, Instant at) {
        this.id = id;
        this.documentId = documentId;
        this.reason = reason;
        this.dismissedBy = by;
        this.dismissedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    String reason() {
        return reason;
    }
}
