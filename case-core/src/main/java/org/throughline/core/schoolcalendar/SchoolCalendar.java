package org.throughline.core.schoolcalendar;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;

/** When a district's schools are open, from the first day to the last; outside of them we can only estimate. */
@Entity
@Table(name = "school_calendar")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class SchoolCalendar {

    public static final int MOST_CLOSURES = 400;

    private static final int MOST_YEARS = 5;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Id
    private UUID id;

    private String state;

    /** As it was typed. */
    private String district;

    /** As names of districts are compared; the database makes it. */
    @Column(name = "district_key", insertable = false, updatable = false)
    private @Nullable String districtKey;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    @Convert(converter = ClosuresColumn.class)
    private List<Closure> closed;

    /** The days without school are being entered one by one, and nobody has said that these are all. */
    @Column(name = "days_off_missing")
    private boolean daysOffMissing;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SchoolCalendar() {}

    @SuppressWarnings("NullAway.Init") // covers sets them
    SchoolCalendar(
            String state, String district, LocalDate from, LocalDate to, List<Closure> closed, Instant changedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.state = state;
        this.district = district.strip();
        covers(from, to, closed, changedAt);
    }

    /**
     * @throws Invalid if a stretch ends before it begins, a closure lies outside the calendar, or there are more than
     *     anybody writes
     */
    void covers(LocalDate newFrom, LocalDate newTo, List<Closure> newClosed, Instant at) {
        if (newClosed.size() > MOST_CLOSURES) {
            throw new Invalid("calendar.too-many-closures", MOST_CLOSURES);
        }
        if (newTo.isBefore(newFrom)) {
            throw new Invalid("calendar.backwards");
        }
        if (newTo.isAfter(newFrom.plusYears(MOST_YEARS)) || newFrom.getYear() < EARLIEST || newTo.getYear() > LATEST) {
            throw new Invalid("calendar.too-long", MOST_YEARS);
        }
        for (var closure : newClosed) {
            if (closure.to().isBefore(closure.from())) {
                throw new Invalid("calendar.closure-backwards");
            }
            if (closure.from().isBefore(newFrom) || closure.to().isAfter(newTo)) {
                throw new Invalid("calendar.closure-outside");
            }
        }
        from = newFrom;
        to = newTo;
        closed = newClosed.stream().sorted(Closure.BY_DAY).toList();
        changedAt = at;
    }

    /** @param all whether somebody says that no day without school is missing */
    void listAllDaysOff(boolean all) {
        daysOffMissing = !all;
    }

    boolean areDaysOffMissing() {
        return daysOffMissing;
    }

    /** Whether a day that is not among its closures is one of school: a calendar without any has not been finished. */
    public boolean listsDaysOff() {
        return !daysOffMissing && !closed.isEmpty();
    }

    /** @throws Invalid as {@link #covers} */
    void close(Closure closure, Instant at) {
        covers(from, to, Stream.concat(closed.stream(), Stream.of(closure)).toList(), at);
    }

    /** @throws NotFound if no closure begins that day */
    void reopen(LocalDate first, Instant at) {
        var gone = closed.stream()
                .filter(closure -> closure.from().equals(first))
                .findFirst()
                .orElseThrow(NotFound::new);
        var left = new ArrayList<>(closed);
        left.remove(gone);
        covers(from, to, left, at);
    }

    /** What looks wrong in it. */
    public Set<CalendarDoubt> doubts() {
        var doubts = CalendarDoubt.of(from, to, closed);
        if (!listsDaysOff()) {
            doubts.add(CalendarDoubt.DAYS_OFF_MISSING);
        }
        return doubts;
    }

    UUID id() {
        return id;
    }

    /** Of one that was read, not of one that is being made. */
    Districts.Key key() {
        return new Districts.Key(state, requireNonNull(districtKey));
    }

    public String state() {
        return state;
    }

    public String district() {
        return district;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public List<Closure> closed() {
        return closed;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
