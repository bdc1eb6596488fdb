package org.throughline.core.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One thing that happened. It is read from a view: it changes with what it tells of. */
@Entity
@ReadOnly
@Table(name = "timeline")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    @Column(name = "happened_on")
    private LocalDate on;

    private Instant at;

    private String what;

    private String words;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private @Nullable Integer page;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "done_by")
    private @Nullable UUID doneBy;

    @Column(name = "in_force")
    private boolean inForce;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public TimelineKind kind() {
        return kind;
    }

    /** The day it happened, which may lie long before it was written down. */
    public LocalDate on() {
        return on;
    }

    /** When it was written down. */
    public Instant at() {
        return at;
    }

    /** By kind: the type of the fact or document, the kind of contact, {@code STATUS.WAITING}, {@code DONE}. */
    public String what() {
        return what;
    }

    /** A person's own: a note, a file name, a title. */
    public String words() {
        return words;
    }

    public @Nullable UUID documentId() {
        return documentId;
    }

    /** Of the document; the first is 1. */
    public @Nullable Integer page() {
        return page;
    }

    /** Who joined or left. */
    public @Nullable UUID personId() {
        return personId;
    }

    public @Nullable UUID doneBy() {
        return doneBy;
    }

    /** Not of a fact that was corrected or taken back. */
    public boolean isInForce() {
        return inForce;
    }
}
