package org.throughline.core.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.throughline.core.problem.Invalid;

/** When a district's schools are open, from the first day to the last; outside of them we can only estimate. */
@Entity
@Table(name = "school_calendar")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class SchoolCalendar {

    @Id
    private UUID id;

    private String state;

    private String district;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    @Convert(converter = ClosuresColumn.class)
    private List<Closure> closed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SchoolCalendar() {}

    @SuppressWarnings("NullAway.Init") // covers sets them
    SchoolCalendar(String state, String district, LocalDate from, LocalDate to, List<Closure> closed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.state = state;
        this.district = district;
        covers(from, to, closed);
    }

    /** @throws Invalid if a stretch ends before it begins, or a closure lies outside the calendar */
    void covers(LocalDate newFrom, LocalDate newTo, List<Closure> newClosed) {
        if (newTo.isBefore(newFrom)) {
            throw new Invalid("calendar.backwards", "The calendar ends before it begins.");
        }
        for (var closure : newClosed) {
            if (closure.to().isBefore(closure.from())) {
                throw new Invalid("calendar.closure-backwards", "A closure ends before it begins.");
            }
            if (closure.from().isBefore(newFrom) || closure.to().isAfter(newTo)) {
                throw new Invalid("calendar.closure-outside", "A closure lies outside the calendar.");
            }
        }
        from = newFrom;
        to = newTo;
        closed = List.copyOf(newClosed);
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

    public int version() {
        return version;
    }
}
