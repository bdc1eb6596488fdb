package org.throughline.core.calendarfeed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class CalendarFeeds {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    Optional<CalendarFeed> findFor(UUID personId) {
        return entityManager
                .createQuery("select f from CalendarFeed f where f.personId = :person", CalendarFeed.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarFeed> with(FeedSecret secret) {
        return entityManager
                .createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    /** In one statement: two clicks on the same button make one feed. */
    CalendarFeed put(UUID personId, FeedSecret secret, String language) {
        entityManager
                .createNativeQuery("""
                        insert into calendar_feed (id, person_id, secret_hash, language, made_at, seen_on)
                        values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, cast(?5 as timestamptz), cast(?6 as date))
                        on conflict (tenant_id, person_id) do update set id = excluded.id,
                            secret_hash = excluded.secret_hash, language = excluded.language,
                            made_at = excluded.made_at, seen_on = excluded.seen_on, read_on = null
                        """)
                .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter(2, personId.toString())
                .setParameter(3, secret.hash())
                .setParameter(4, language)
                .setParameter(5, clock.instant().toString())
                .setParameter(6, LocalDate.now(clock).toString())
                .executeUpdate();
        return findFor(personId).orElseThrow();
    }

    void remove(CalendarFeed feed) {
        entityManager.remove(feed);
    }

    /** Whether it was the first time that day. */
    boolean isReadOn(LocalDate day, CalendarFeed feed) {
        return entityManager
                        .createQuery("update CalendarFeed f set f.readOn = :day"
                                + " where f.id = :id and (f.readOn is null or f.readOn < :day)")
                        .setParameter("day", day)
                        .setParameter("id", feed.id())
                        .executeUpdate()
                > 0;
    }

    void personCame(UUID personId, LocalDate day) {
        entityManager
                .createQuery("update CalendarFeed f set f.seenOn = :day where f.personId = :person and f.seenOn < :day")
                .setParameter("day", day)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
