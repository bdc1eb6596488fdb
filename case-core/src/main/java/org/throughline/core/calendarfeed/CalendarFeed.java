package org.throughline.core.calendarfeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Role;
import org.throughline.core.staff.Person;

/** The feed of one person. A new address takes the place of the old one, and there is never a second. */
@Entity
@Table(name = "calendar_feed")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class CalendarFeed {

    /** Who left the organisation does not come any more: that is all we learn of it. */
    static final Period LONGEST_ABSENCE = Period.ofDays(60);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "secret_hash")
    private String secretHash;

    private String language;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "read_on")
    private @Nullable LocalDate readOn;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    /** Whether it is answered: only for somebody who works on cases, and still comes. */
    boolean isOpenTo(Person person, LocalDate today) {
        return person.id().equals(personId)
                && (person.roles().contains(Role.ADVOCATE) || person.roles().contains(Role.SUPERVISOR))
                && !seenOn.plus(LONGEST_ABSENCE).isBefore(today);
    }

    public UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    /** Of its words: en or es. */
    public String language() {
        return language;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The last day on which a calendar program came; missing if none has. */
    public @Nullable LocalDate readOn() {
        return readOn;
    }
}
