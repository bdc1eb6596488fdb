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
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.recognition.content.ContentJson;
import org.throughline.docs.recognition.content.PlanContent;

/**
 * What a document says as a plan, by the word of a person: first corrected here and there, then confirmed as a whole. A
 * new reading of the document changes nothing in it.
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

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** @throws Invalid if it is more than is kept of one plan */
    public Plan(UUID documentId, PlanContent content, UUID by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.documentId = documentId;
        this.content = ContentJson.write(content);
        this.editedBy = by;
        this.editedAt = at;
    }

    /** @throws Invalid if it is more than is kept of one plan */
    public void edit(PlanContent now, UUID by, Instant at) {
        content = ContentJson.write(now);
        editedBy = by;
        editedAt = at;
    }

    /** All of it is so; whoever confirmed it first is replaced by who does it again. */
    public void confirm(UUID by, Instant at) {
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

    /** Otherwise somebody has begun, and some of it is as it was read. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public int version() {
        return version;
    }
}
