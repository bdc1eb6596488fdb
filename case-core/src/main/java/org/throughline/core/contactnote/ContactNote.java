package org.throughline.core.contactnote;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.timesheet.TimeEntry;

/** What was said and done when staff met, called or wrote to somebody about a case; for the staff alone. */
@Entity
@Table(name = "contact_note")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class ContactNote {

    public static final int LONGEST = 20_000;
    public static final int LONGEST_WITH = 200;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "happened_on")
    private LocalDate on;

    @Column(name = "at_time")
    private @Nullable LocalTime at;

    private @Nullable Integer minutes;

    @Column(name = "with_whom")
    private String withWhom;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    private String text;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ContactNote() {}

    /** @throws Invalid if it says too little or too much, or its day has not come */
    @SuppressWarnings("NullAway.Init") // put sets the rest
    ContactNote(UUID caseId, NoteContent content, UUID authorId, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.authorId = authorId;
        this.writtenAt = clock.instant();
        put(content, clock);
    }

    /** @throws Invalid if it says too little or too much, or its day has not come */
    void change(NoteContent content, Clock clock) {
        put(content, clock);
        changedAt = clock.instant();
    }

    private void put(NoteContent content, Clock clock) {
        var day = content.on();
        var length = content.minutes();
        var said = content.text().strip();
        if (day == null) {
            throw new Invalid("contact.no-day");
        }
        // a day ahead of ours may be today where the family lives
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new Invalid("contact.not-yet");
        }
        if (length != null && (length < 0 || length > TimeEntry.DAY)) {
            throw new Invalid("contact.minutes");
        }
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Invalid("contact.text");
        }
        if (content.withWhom().length() > LONGEST_WITH) {
            throw new Invalid("contact.with");
        }
        kind = content.kind();
        on = day;
        at = content.at();
        minutes = length;
        withWhom = content.withWhom().strip();
        direction = content.direction();
        text = said;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public ContactKind kind() {
        return kind;
    }

    public LocalDate on() {
        return on;
    }

    public NoteContent content() {
        return new NoteContent(kind, on, at, minutes, withWhom, direction, text, null);
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
