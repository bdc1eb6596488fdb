package org.throughline.core.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.fixture.InOrganisation;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.staff.PersonService;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.Tenanted;

/** Feeds of dates; whoever reads one has signed in nowhere. */
@ExtendWith(CoreContainer.class)
class CalendarFeedServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    InOrganisation organisations;

    @Inject
    TaskService tasks;

    @Inject
    ReadFeed readFeed;

    @Inject
    CalendarFeedService feeds;

    @Inject
    PersonService people;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseFileService cases;

    @Inject
    TeamService teams;

    @Inject
    FactService facts;

    @Test
    void feed_holdsTheDatesOfOwnCases_forWhoeverKnowsTheSecret() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        harbor.record(ana, mateo, FactType.CONSENT_RECEIVED, harbor.today().minusDays(3));
        harbor.record(ana, mateo, FactType.IEP_MEETING_SCHEDULED, harbor.today().plusDays(10));
        harbor.as(
                ana,
                () -> tasks.add(
                        mateo.id(),
                        new TaskContent(
                                "Call", "", ana.personId(), harbor.today().plusDays(1), null)));
        harbor.open(harbor.advocate());

        var read = planned(made(ana));

        assertThat(read)
                .extracting(AgendaEntry::kind)
                .contains(AgendaKind.DEADLINE, AgendaKind.MEETING, AgendaKind.TASK);
        assertThat(read).extracting(AgendaEntry::number).containsOnly(mateo.number());
    }

    @Test
    void secretThatIsOldOrRevoked_opensNothing() throws Exception {
        var ana = harbor.advocate();
        var first = made(ana);
        var second = made(ana);

        assertThat(readFeed.with(first)).isEmpty();
        assertThat(readFeed.with(second)).isPresent();
        harbor.as(ana, () -> {
            feeds.revoke();
            return true;
        });
        assertThat(readFeed.with(second)).isEmpty();
        assertThat(readFeed.with(FeedSecret.random())).isEmpty();
    }

    @Test
    void feed_ofSomebodyWhoLostTheRole_isClosed() throws Exception {
        var ana = harbor.advocate();
        var secret = made(ana);

        seen(new Caller(ana.personId(), ana.name(), harbor.organisation(), Set.of(Role.FAMILY)));
        assertThat(readFeed.with(secret)).isEmpty();

        seen(ana);
        assertThat(readFeed.with(secret)).isPresent();
    }

    @Test
    void feed_ofSomebodyWhoDoesNotComeAnyMore_isClosed() throws Exception {
        var ana = harbor.advocate();
        var secret = made(ana);

        harbor.inTransaction(() -> entityManager
                .createNativeQuery("update calendar_feed set seen_on = seen_on - 61")
                .executeUpdate());
        assertThat(readFeed.with(secret)).isEmpty();

        seen(ana);
        assertThat(readFeed.with(secret)).isPresent();
    }

    @Test
    void feed_leavesOutCasesThatOneLeftOrThatWereClosed() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var left = harbor.open(ana);
        var closed = harbor.open(ana);
        harbor.record(ana, left, FactType.IEP_MEETING_SCHEDULED, harbor.today().plusDays(10));
        harbor.record(
                ana, closed, FactType.IEP_MEETING_SCHEDULED, harbor.today().plusDays(11));
        var secret = made(ana);
        assertThat(planned(secret)).hasSize(2);

        harbor.as(harbor.supervisor(), () -> {
            teams.change(left.id(), Set.of(alex.personId()), "She takes over.");
            cases.change(closed.id(), closed.asChange().status(CaseStatus.CLOSED), closed.version());
            return true;
        });

        assertThat(planned(secret)).isEmpty();
    }

    @Test
    void meetingThatIsMoved_keepsItsIdentity() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        var first = harbor.record(
                ana, mateo, FactType.IEP_MEETING_SCHEDULED, harbor.today().plusDays(10));
        var secret = made(ana);

        harbor.as(
                ana,
                () -> facts.correct(
                        first.id(),
                        NewFact.of(
                                FactType.IEP_MEETING_SCHEDULED, harbor.today().plusDays(12), "")));

        assertThat(planned(secret)).singleElement().satisfies(moved -> {
            assertThat(moved.root()).isEqualTo(first.id());
            assertThat(moved.on()).isEqualTo(harbor.today().plusDays(12));
        });
    }

    @Test
    void dayOfReading_isOneLineInTheAuditLog() throws Exception {
        var secret = made(harbor.advocate());

        readFeed.with(secret);
        readFeed.with(secret);

        var lines = harbor.inTransaction(() -> entityManager
                .createQuery(
                        "select a.personId from AuditEntry a where a.subjectType = 'calendar_feed'"
                                + " and a.action = org.throughline.core.audit.AuditAction.READ",
                        UUID.class)
                .getResultList());
        assertThat(lines).hasSize(1);
    }

    @Test
    void feed_isSeenByItsOwnerAlone() throws Exception {
        var ana = harbor.advocate();
        made(ana);

        assertThat(harbor.as(harbor.advocate(), () -> feeds.find())).isEmpty();
        var summit = organisations.newOrganisation();
        var tess = organisations.newPerson(summit, Role.ADVOCATE);
        assertThat(harbor.as(tess, () -> feeds.find())).isEmpty();
        var lucia = harbor.family();
        assertThatThrownBy(() -> harbor.as(lucia, () -> feeds.find())).isInstanceOf(NotAllowed.class);
    }

    List<AgendaEntry> planned(FeedSecret secret) {
        return readFeed.with(secret).orElseThrow().planned();
    }

    FeedSecret made(Caller caller) throws Exception {
        return harbor.as(caller, () -> feeds.renew(false)).secret();
    }

    void seen(Caller caller) throws Exception {
        harbor.as(caller, () -> {
            people.seen(caller, null, Instant.now());
            return true;
        });
    }
}
