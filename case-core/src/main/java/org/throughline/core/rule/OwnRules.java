package org.throughline.core.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A pack that an organisation put in place of the shipped one. Never edited: a newer one follows. */
@Entity
@Table(name = "rule_pack")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
class OwnRules {

    @Id
    private UUID id;

    private String version;

    private String content;

    @Column(name = "put_by")
    private UUID putBy;

    @Column(name = "put_at")
    private Instant putAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnRules() {}

    OwnRules(String version, String content, UUID putBy, Instant putAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.version = version;
        this.content = content;
        this.putBy = putBy;
        this.putAt = putAt;
    }

    String version() {
        return version;
    }

    /** As JSON. */
    String content() {
        return content;
    }

    UUID putBy() {
        return putBy;
    }

    Instant putAt() {
        return putAt;
    }
}
