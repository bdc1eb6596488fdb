package org.throughline.docs.recognition;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A key date as it was read in a document, with the place. */
@Entity
@Table(name = "document_date")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class DocumentDate {

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private KeyDate kind;

    private LocalDate date;

    private int page;

    private String quote;

    @SuppressWarnings("NullAway.Init")
    protected DocumentDate() {}

    DocumentDate(UUID documentId, KeyDate kind, FoundDate found) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.documentId = documentId;
        this.kind = kind;
        this.date = found.date();
        this.page = found.page();
        this.quote = found.quote();
    }

    public UUID documentId() {
        return documentId;
    }

    public KeyDate kind() {
        return kind;
    }

    public LocalDate date() {
        return date;
    }

    /** The first page is 1. */
    public int page() {
        return page;
    }

    /** The words around it. */
    public String quote() {
        return quote;
    }
}
