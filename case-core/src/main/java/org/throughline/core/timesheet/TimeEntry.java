package org.throughline.core.timesheet;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/** Time that somebody spent on a case. */
@Entity
@Table(name = "time_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class TimeEntry {

    public static final int DAY = 24 * 60;
    public static final int LONGEST_SOURCE = 100;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "contact_note_id")
    private @Nullable UUID contactNoteId;

    @Column(name = "spent_on")
    private LocalDate on;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Activity activity;

    @Column(name = "funding_source")
    private @Nullable String fundingSource;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected TimeEntry() {}

    /**
     * @param contactNoteId the note that it is made from; null: none
     * @throws Invalid if it is no time, or more than a day
     */
    @SuppressWarnings("NullAway.Init") // change sets the rest
    TimeEntry(UUID caseId, UUID personId, @Nullable UUID contactNoteId, SpentTime spent) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.personId = personId;
        this.contactNoteId = contactNoteId;
        change(spent);
    }

    /** @throws Invalid if it is no time, or more than a day */
    final void change(SpentTime spent) {
        if (spent.minutes() < 1 || spent.minutes() > DAY) {
            throw new Invalid("time.minutes");
        }
        var source = spent.fundingSource();
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new Invalid("time.source");
        }
        on = spent.on();
        minutes = spent.minutes();
        activity = spent.activity();
        fundingSource = source == null || source.isBlank() ? null : source.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID personId() {
        return personId;
    }

    public @Nullable UUID contactNoteId() {
        return contactNoteId;
    }

    public SpentTime spent() {
        return new SpentTime(on, minutes, activity, fundingSource);
    }

    public int version() {
        return version;
    }
}
