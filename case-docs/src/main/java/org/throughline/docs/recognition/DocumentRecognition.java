package org.throughline.docs.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.throughline.docs.text.protocol.Findings;

/** What the rules found in a document, kept until somebody says what it is. */
@Entity
@Table(name = "document_recognition")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class DocumentRecognition {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private byte[] findings;

    private short form;

    @SuppressWarnings("NullAway.Init")
    protected DocumentRecognition() {}

    DocumentRecognition(UUID documentId, Findings found) {
        this.documentId = documentId;
        this.findings = found.bytes();
        this.form = Recognized.FORM;
    }

    void is(Findings now) {
        findings = now.bytes();
        form = Recognized.FORM;
    }

    UUID documentId() {
        return documentId;
    }

    /** Nothing if it was kept in the form of an older release. */
    Optional<Recognized> recognized() {
        return form == Recognized.FORM ? Recognized.read(findings) : Optional.empty();
    }
}
