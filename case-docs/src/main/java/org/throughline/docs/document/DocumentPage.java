package org.throughline.docs.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The text of one page. */
@Entity
@Table(name = "document_page")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class DocumentPage {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private int number;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected DocumentPage() {}

    DocumentPage(UUID documentId, int number, String text) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.documentId = documentId;
        this.number = number;
        this.text = text;
    }

    public UUID documentId() {
        return documentId;
    }

    /** The first page is 1. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }
}
