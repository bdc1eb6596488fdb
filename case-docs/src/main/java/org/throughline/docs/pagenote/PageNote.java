package org.throughline.docs.pagenote;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;

/** A note on a page of a document, for the staff alone. */
@Entity
@Table(name = "page_note")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class PageNote {

    public static final int LONGEST = 2_000;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "document_id")
    private UUID documentId;

    private int page;

    private String text;

    @Column(name = "for_meeting")
    private boolean forMeeting;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected PageNote() {}

    /**
     * @param page the first is 1
     * @throws Invalid if there is no such page, or nothing or too much is said
     */
    PageNote(Document document, int page, String text, boolean forMeeting, UUID writtenBy, Instant writtenAt) {
        var pages = document.reading().pageCount();
        if (page < 1 || pages == null || page > pages) {
            throw new Invalid("note.no-page");
        }
        var said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Invalid("note.length");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = document.caseId();
        this.documentId = document.id();
        this.page = page;
        this.text = said;
        this.forMeeting = forMeeting;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    /** @throws NotFound if that is too long ago */
    void restore(Instant undoSince) {
        if (removedAt != null && removedAt.isBefore(undoSince)) {
            throw new NotFound();
        }
        removedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID documentId() {
        return documentId;
    }

    /** The first is 1. */
    public int page() {
        return page;
    }

    public String text() {
        return text;
    }

    /** A question for the next meeting with the school. */
    public boolean isForMeeting() {
        return forMeeting;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
