package org.throughline.core.contactnote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.timesheet.Activity;

/** A note that somebody is typing: nobody else sees it, and it may be wrong or half. */
@Entity
@Table(name = "note_draft")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class NoteDraft {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "chosen_case_id")
    private @Nullable UUID chosenCaseId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "happened_on")
    private @Nullable LocalDate on;

    @Column(name = "at_time")
    private @Nullable LocalTime at;

    private @Nullable Integer minutes;

    @Column(name = "with_whom")
    private String withWhom;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    @Enumerated(EnumType.STRING)
    private @Nullable Activity activity;

    private String text;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected NoteDraft() {}

    /** @throws Invalid if that is more than a note can hold */
    void keep(@Nullable UUID chosen, NoteContent content, Instant now) {
        if (content.text().length() > ContactNote.LONGEST || content.withWhom().length() > ContactNote.LONGEST_WITH) {
            throw new Invalid("contact.text");
        }
        chosenCaseId = chosen;
        kind = content.kind();
        on = content.on();
        at = content.at();
        minutes = content.minutes();
        withWhom = content.withWhom();
        direction = content.direction();
        activity = content.activity();
        text = content.text();
        savedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The case that was chosen for a note that is typed outside of any. */
    public @Nullable UUID chosenCaseId() {
        return chosenCaseId;
    }

    public NoteContent content() {
        return new NoteContent(kind, on, at, minutes, withWhom, direction, text, activity);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
