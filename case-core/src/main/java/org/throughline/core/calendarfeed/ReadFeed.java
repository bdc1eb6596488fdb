package org.throughline.core.calendarfeed;

import static org.throughline.core.audit.AuditAction.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.agenda.Agenda;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.agenda.AgendaQuery;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.staff.People;
import org.throughline.core.staff.Person;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenants;

/**
 * For a calendar program, which signs in nowhere: the secret says whose feed it is, and it reads what that person may
 * see at that moment, in the roles that person was last known to have.
 */
@ApplicationScoped
public class ReadFeed {

    private static final int MONTHS_BEHIND = 3;
    private static final int YEARS_AHEAD = 3;
    /** More of one day nobody reads on a phone. */
    private static final int MOST_A_DAY = 30;

    @Inject
    Tenants tenants;

    @Inject
    TenantWork work;

    @Inject
    CurrentUser currentUser;

    @Inject
    CalendarFeeds feeds;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Agenda agenda;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Nothing if it opens no feed, or not any more: the two are never told apart. */
    public Optional<FeedContent> with(FeedSecret secret) {
        return tenants.ofCalendarFeed(secret.hash()).flatMap(tenant -> {
            try {
                return work.call(tenant, () -> read(secret));
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private Optional<FeedContent> read(FeedSecret secret) throws Exception {
        var today = LocalDate.now(clock);
        var feed = feeds.with(secret);
        var person = feed.flatMap(one -> people.find(one.personId()));
        if (feed.isEmpty() || person.isEmpty() || !feed.get().isOpenTo(person.get(), today)) {
            return Optional.empty();
        }
        return Optional.of(currentUser.callAs(caller(person.get()), () -> content(feed.get(), today)));
    }

    private Caller caller(Person person) {
        var organisation = organisations.current();
        return new Caller(
                person.id(), person.name(), new Organisation(organisation.id(), organisation.alias()), person.roles());
    }

    private FeedContent content(CalendarFeed feed, LocalDate today) {
        var query = new AgendaQuery(
                today.minusMonths(MONTHS_BEHIND),
                today.plusYears(YEARS_AHEAD),
                true,
                EnumSet.allOf(AgendaKind.class),
                MOST_A_DAY);
        var planned =
                agenda.days(query).stream().flatMap(day -> day.first().stream()).toList();
        // a calendar program comes every few hours for years: one line a day tells as much
        if (feeds.isReadOn(today, feed)) {
            audit.record(READ, "calendar_feed", feed.id(), null);
            audit.shown("fed_date", planned.stream().map(AgendaEntry::caseId));
        }
        return new FeedContent(feed.language(), planned);
    }
}
