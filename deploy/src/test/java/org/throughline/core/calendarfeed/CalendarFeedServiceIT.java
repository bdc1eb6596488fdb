package org.throughline.core.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.staff.PersonService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** Feeds through the real container and the real database; whoever reads one has signed in nowhere. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedServiceIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    CalendarFeedService feeds;

    @Inject
    ReadFeed readFeed;

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    TaskService tasks;

    @Inject
    TeamService teams;

    @Inject
    PersonService people;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
        today = LocalDate.now(clock);
    }

    @Test
    void theDatesOfOwnCasesAreReadWithTheSecretAlone() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        record(ana, mateo, FactType.CONSENT_RECEIVED, today.minusDays(3));
        record(ana, mateo, FactType.IEP_MEETING_SCHEDULED, today.plusDays(10));
        organisations.as(
                ana, () -> tasks.add(mateo.id(), new TaskContent("Call", "", ana.personId(), today.plusDays(1), null)));
        openedBy(advocate());

        var read = planned(made(ana));

        assertThat(read)
                .extracting(AgendaEntry::kind)
                .contains(AgendaKind.DEADLINE, AgendaKind.MEETING, AgendaKind.TASK);
        assertThat(read).extracting(AgendaEntry::number).containsOnly(mateo.number());
    }

    @Test
    void anOldSecretAndARevokedOneOpenNothing() throws Exception {
        var ana = advocate();
        var first = made(ana);
        var second = made(ana);

        assertThat(readFeed.with(first)).isEmpty();
        assertThat(readFeed.with(second)).isPresent();
        organisations.as(ana, () -> {
            feeds.revoke();
            return true;
        });
        assertThat(readFeed.with(second)).isEmpty();
        assertThat(readFeed.with(FeedSecret.random())).isEmpty();
    }

    @Test
    void whoLostTheRoleIsReadByNobody() throws Exception {
        var ana = advocate();
        var secret = made(ana);

        seen(new Caller(ana.personId(), ana.name(), harbor, Set.of(Role.FAMILY)));
        assertThat(readFeed.with(secret)).isEmpty();

        seen(ana);
        assertThat(readFeed.with(secret)).isPresent();
    }

    @Test
    void whoDoesNotComeAnyMoreIsReadByNobody() throws Exception {
        var ana = advocate();
        var secret = made(ana);

        work.call(
                harbor.id(),
                () -> entityManager
                        .createNativeQuery("update calendar_feed set seen_on = seen_on - 61")
                        .executeUpdate());
        assertThat(readFeed.with(secret)).isEmpty();

        seen(ana);
        assertThat(readFeed.with(secret)).isPresent();
    }

    @Test
    void aCaseThatOneLeftOrThatWasClosedIsNotReadAnyMore() throws Exception {
        var ana = advocate();
        var alex = advocate();
        var left = openedBy(ana);
        var closed = openedBy(ana);
        record(ana, left, FactType.IEP_MEETING_SCHEDULED, today.plusDays(10));
        record(ana, closed, FactType.IEP_MEETING_SCHEDULED, today.plusDays(11));
        var secret = made(ana);
        assertThat(planned(secret)).hasSize(2);

        organisations.as(organisations.newPerson(harbor, Role.SUPERVISOR), () -> {
            teams.change(left.id(), Set.of(alex.personId()), "She takes over.");
            cases.change(closed.id(), closed.asChange().status(CaseStatus.CLOSED), closed.version());
            return true;
        });

        assertThat(planned(secret)).isEmpty();
    }

    @Test
    void aMeetingThatIsMovedKeepsItsName() throws Exception {
        var ana = advocate();
        var mateo = openedBy(ana);
        var first = record(ana, mateo, FactType.IEP_MEETING_SCHEDULED, today.plusDays(10));
        var secret = made(ana);

        organisations.as(
                ana,
                () -> facts.correct(first.id(), NewFact.of(FactType.IEP_MEETING_SCHEDULED, today.plusDays(12), "")));

        assertThat(planned(secret)).singleElement().satisfies(moved -> {
            assertThat(moved.root()).isEqualTo(first.id());
            assertThat(moved.on()).isEqualTo(today.plusDays(12));
        });
    }

    @Test
    void aDayOfReadingIsOneLineInTheAuditLog() throws Exception {
        var secret = made(advocate());

        readFeed.with(secret);
        readFeed.with(secret);

        var lines = work.call(
                harbor.id(),
                () -> entityManager
                        .createQuery(
                                "select a.personId from AuditEntry a where a.subjectType = 'calendar_feed'"
                                        + " and a.action = org.throughline.core.audit.AuditAction.READ",
                                UUID.class)
                        .getResultList());
        assertThat(lines).hasSize(1);
    }

    @Test
    void everybodyHasTheirOwn() throws Exception {
        var ana = advocate();
        made(ana);

        assertThat(organisations.as(advocate(), () -> feeds.find())).isEmpty();
        var summit = organisations.newOrganisation();
        var tess = organisations.newPerson(summit, Role.ADVOCATE);
        assertThat(organisations.as(tess, () -> feeds.find())).isEmpty();
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        assertThatThrownBy(() -> organisations.as(lucia, () -> feeds.find())).isInstanceOf(NotAllowed.class);
    }

    List<AgendaEntry> planned(FeedSecret secret) {
        return readFeed.with(secret).orElseThrow().planned();
    }

    FeedSecret made(Caller caller) throws Exception {
        return organisations.as(caller, () -> feeds.renew(false)).secret();
    }

    void seen(Caller caller) throws Exception {
        organisations.as(caller, () -> {
            people.seen(caller, null);
            return true;
        });
    }

    Fact record(Caller caller, CaseView caseView, FactType type, LocalDate on) throws Exception {
        return organisations.as(caller, () -> facts.record(caseView.id(), NewFact.of(type, on, "")));
    }

    Caller advocate() throws Exception {
        return organisations.newPerson(harbor, Role.ADVOCATE);
    }

    CaseView openedBy(Caller advocate) throws Exception {
        return organisations.as(
                advocate, () -> cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call.")));
    }
}
