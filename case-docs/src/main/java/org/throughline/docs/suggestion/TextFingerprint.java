package org.throughline.docs.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.throughline.docs.recognition.Shingles;

/** Of what words a document is made, small enough to compare it with all others of a case. */
@Entity
@Table(name = "document_fingerprint")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class TextFingerprint {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "case_id")
    private UUID caseId;

    private byte[] shingles;

    @SuppressWarnings("NullAway.Init")
    protected TextFingerprint() {}

    TextFingerprint(UUID documentId, UUID caseId, Shingles shingles) {
        this.documentId = documentId;
        this.caseId = caseId;
        this.shingles = shingles.bytes();
    }

    void is(Shingles now) {
        shingles = now.bytes();
    }

    UUID documentId() {
        return documentId;
    }

    Shingles shingles() {
        return Shingles.of(shingles);
    }
}
