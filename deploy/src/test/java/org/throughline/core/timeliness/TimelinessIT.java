package org.throughline.core.timeliness;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;

/** The record of districts against the deadlines of real cases, rule by rule. */
@ExtendWith(ArquillianExtension.class)
class TimelinessIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    TimelinessService timeliness;

    @Inject
    DeadlineService deadlines;

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    InOrganisation organisations;

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
    void everyOverdueDateOfADistrictIsCountedUnderItsRule() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = openedBy(ana);
        record(ana, mateo, FactType.REFERRAL_RECEIVED, today.minusDays(400));
        record(ana, mateo, FactType.CONSENT_RECEIVED, today.minusDays(390));
        record(ana, mateo, FactType.RECORDS_REQUESTED, today.minusDays(380));

        var kept = organisations.as(ana, () -> deadlines.inCase(mateo.id())).stream()
                .filter(one -> one.isLegal() && !one.isBeside() && one.bound() == DutyBearer.DISTRICT)
                .filter(one -> !one.isEstimated() && one.status(today) == DeadlineStatus.OVERDUE)
                .collect(groupingBy(Deadline::ruleId, counting()));
        var counted = all(ana).rows().stream()
                .filter(row -> row.overdue() > 0)
                .collect(toMap(DistrictTimeliness::ruleId, DistrictTimeliness::overdue));

        assertThat(kept).isNotEmpty();
        assertThat(counted).isEqualTo(kept);
        assertThat(all(ana).rows()).allSatisfy(row -> {
            assertThat(row.district()).isEqualTo("Alder Creek");
            assertThat(row.duty()).isNotNull();
        });
    }

    @Test
    void whoeverIsNotOnTheTeamSeesTheSameNumbersAndAnotherOrganisationNone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        record(ana, openedBy(ana), FactType.RECORDS_REQUESTED, today.minusDays(3));
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        var sol = organisations.newPerson(organisations.newOrganisation(), Role.SUPERVISOR);

        assertThat(all(alex).rows()).isNotEmpty().isEqualTo(all(ana).rows());
        assertThat(all(sol)).isEqualTo(new TimelinessPage(List.of(), 0));
    }

    @Test
    void pagesAreCutInTheDatabase() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = openedBy(ana);
        record(ana, mateo, FactType.REFERRAL_RECEIVED, today.minusDays(9));
        record(ana, mateo, FactType.RECORDS_REQUESTED, today.minusDays(3));
        var total = all(ana).total();

        var second = organisations.as(ana, () -> timeliness.page(TimelinessQuery.ALL, 1, 1));
        var behind = organisations.as(ana, () -> timeliness.page(TimelinessQuery.ALL, 1_000, 50));

        assertThat(second.rows()).containsExactly(all(ana).rows().get(1));
        assertThat(behind.rows()).isEmpty();
        assertThat(behind.total()).isEqualTo(total);
    }

    @Test
    void familiesDoNotCallAndTimeRunsForward() throws Exception {
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var backwards = new TimelinessQuery(null, null, today, today.minusDays(1));

        assertThatThrownBy(() -> all(lucia)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.as(sam, () -> timeliness.page(backwards, 0, 50)))
                .isInstanceOf(Invalid.class);
    }

    TimelinessPage all(Caller caller) throws Exception {
        return organisations.as(caller, () -> timeliness.page(TimelinessQuery.ALL, 0, 200));
    }

    void record(Caller caller, CaseView caseView, FactType type, LocalDate on) throws Exception {
        organisations.as(
                caller,
                () -> facts.record(caseView.id(), NewFact.of(type, on, "").because("As told.")));
    }

    CaseView openedBy(Caller advocate) throws Exception {
        return organisations.as(
                advocate, () -> cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call.")));
    }
}
