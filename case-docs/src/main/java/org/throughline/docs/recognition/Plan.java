package org.throughline.docs.recognition;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.recognition.content.ContentJson;
import org.throughline.docs.recognition.content.PlanContent;

/**
 * What a document says as a plan, by the word of a person. A new reading of the document changes nothing in it.
 */
@Entity
@Table(name = "plan")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Plan {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private byte[] content;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** @throws Invalid if it is more than is kept of one plan */
    public Plan(UUID documentId, PlanContent content, UUID by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.documentId = documentId;
        this.content = ContentJson.write(content);
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    /** @throws Invalid if it is more than is kept of one plan */
    public void confirm(PlanContent now, UUID by, Instant at) {
        content = ContentJson.write(now);
        confirmedBy = by;
        confirmedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public PlanContent content() {
        return ContentJson.readPlan(content);
    }

    public UUID confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public int version() {
        return version;
    }
}
