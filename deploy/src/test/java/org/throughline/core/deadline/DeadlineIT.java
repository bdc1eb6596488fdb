package org.throughline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.deadline.DeadlineChange.Cause;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.rule.RuleService;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;

/** Deadlines through the real container and the real database: at once where one case changes, soon where many do. */
@ExtendWith(ArquillianExtension.class)
class DeadlineIT {

    static final LocalDate CONSENT = LocalDate.of(2025, 9, 10);
    static final int BATCHES = 1_000;
    static final String EVALUATION = "CA.EVAL_INITIAL";

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    DeadlineService deadlines;

    @Inject
    SchoolCalendarService calendars;

    @Inject
    RuleService rules;

    @Inject
    RecomputeDeadlines recompute;

    @Inject
    InOrganisation organisations;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");
    Caller ana = new Caller(new UUID(0, 0), "Ana", harbor, Set.of());

    @BeforeEach
    void newOrganisation() throws Exception {
        harbor = organisations.newOrganisation();
        ana = organisations.newPerson(harbor, Role.ADVOCATE);
    }

    @Test
    void aFactMovesDatesAtOnce() throws Exception {
        var mateo = opened("Alder Creek");
        assertThat(of(mateo)).extracting(Deadline::ruleId).doesNotContain(EVALUATION);

        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));

        assertThat(evaluation(mateo).isEstimated()).isTrue();
        assertThat(changes(mateo)).first().satisfies(change -> {
            assertThat(change.cause()).isEqualTo(Cause.FACT_RECORDED);
            assertThat(change.fromOn()).isNull();
            assertThat(change.changedBy()).isEqualTo(ana.personId());
        });
    }

    @Test
    void whoIsOfAnotherOrganisationFindsNoDeadline() throws Exception {
        var mateo = opened("Alder Creek");
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var id = evaluation(mateo).id();
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);
        var colleague = organisations.newPerson(harbor, Role.ADVOCATE);

        for (var other : List.of(stranger, colleague)) {
            assertThatThrownBy(() -> organisations.as(other, () -> deadlines.get(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organisations.as(other, () -> deadlines.inCase(mateo.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organisations.as(other, () -> deadlines.changes(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aCalendarReachesEveryCaseOfItsDistrictInTheBackground() throws Exception {
        var mateo = opened("Alder Creek");
        var sofia = opened("alder creek ");
        var other = opened("Mesa Verde");
        for (var one : List.of(mateo, sofia, other)) {
            record(one, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        }

        organisations.as(
                ana,
                () -> calendars.put(
                        "CA",
                        "Alder Creek",
                        LocalDate.of(2025, 8, 13),
                        LocalDate.of(2026, 6, 5),
                        List.of(new Closure(LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 17), "Fall recess"))));

        // whoever looks before the background has come there sees the new date already
        assertThat(evaluation(mateo).dueOn()).isEqualTo(LocalDate.of(2025, 11, 25));
        drain();
        assertThat(evaluation(sofia).dueOn()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(evaluation(sofia).isEstimated()).isFalse();
        assertThat(changes(sofia).getFirst().cause()).isEqualTo(Cause.CALENDAR_CHANGED);
        assertThat(evaluation(other).isEstimated()).isTrue();
        assertThat(organisations.as(ana, () -> deadlines.waiting("CA", "Alder Creek")))
                .isZero();
    }

    @Test
    void anotherDistrictOrStateOfTheChildIsAnotherClock() throws Exception {
        var mateo = opened("Alder Creek");
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));

        organisations.as(ana, () -> cases.changeChild(mateo.id(), child("Austin", "TX"), mateo.version()));

        assertThat(of(mateo))
                .extracting(Deadline::ruleId)
                .contains("TX.EVAL_INITIAL")
                .doesNotContain(EVALUATION);
        assertThat(changes(mateo)).extracting(DeadlineChange::cause).contains(Cause.CHILD_CHANGED);
    }

    @Test
    void anOrganisationPutsNewerRulesInPlaceAndEachDateSaysWhichComputedIt() throws Exception {
        var mateo = opened("Alder Creek");
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var omar = organisations.newPerson(harbor, Role.ORG_ADMIN);
        var pack = """
                {"version": "2099.01", "rules": [{"id": "CA.EVAL_INITIAL", "state": "CA", "topic": "evaluation",
                 "duty": {"en": "finish", "es": "terminar"}, "bound": "DISTRICT", "standard": "FIXED",
                 "limits": [{"from": ["CONSENT_RECEIVED"], "amount": 10, "unit": "CALENDAR_DAYS"}],
                 "citation": "Ours", "verification": "CONFIRMED_PRIMARY", "text": "Ten days."}]}""";

        assertThatThrownBy(() -> organisations.as(ana, () -> rules.put(pack))).isInstanceOf(NotAllowed.class);
        organisations.as(omar, () -> rules.put(pack));
        drain();

        assertThat(of(mateo)).singleElement().satisfies(deadline -> {
            assertThat(deadline.dueOn()).isEqualTo(CONSENT.plusDays(10));
            assertThat(deadline.pack()).isEqualTo("2099.01");
        });
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE);
        assertThat(organisations.as(stranger, () -> rules.inForce().version())).isNotEqualTo("2099.01");
    }

    @Test
    void computingAgainMovesNothing() throws Exception {
        var mateo = opened("Alder Creek");
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var before = of(mateo).stream().map(Deadline::id).toList();
        var told = changes(mateo).size();

        record(mateo, NewFact.of(FactType.IEP_AMENDED, CONSENT.plusDays(3), ""));

        assertThat(of(mateo)).extracting(Deadline::id).containsExactlyElementsOf(before);
        assertThat(changes(mateo)).hasSize(told);
    }

    private void drain() throws Exception {
        for (var batch = 0; recompute.batch(harbor.id()) > 0; batch++) {
            assertThat(batch).as("batches without an end").isLessThan(BATCHES);
        }
    }

    private Deadline evaluation(CaseView caseView) throws Exception {
        return of(caseView).stream()
                .filter(one -> one.ruleId().equals(EVALUATION))
                .findFirst()
                .orElseThrow();
    }

    private List<Deadline> of(CaseView caseView) throws Exception {
        return organisations.as(ana, () -> deadlines.inCase(caseView.id()));
    }

    private List<DeadlineChange> changes(CaseView caseView) throws Exception {
        return organisations.as(ana, () -> deadlines.latestChanges(caseView.id(), 50));
    }

    private void record(CaseView caseView, NewFact fact) throws Exception {
        organisations.as(ana, () -> facts.record(caseView.id(), fact));
    }

    private CaseView opened(String district) throws Exception {
        return organisations.as(
                ana,
                () -> cases.open(new NewCase(child(district, "CA"), CaseType.EVALUATION, Situation.JUST_STARTING, "")));
    }

    private static StudentDetails child(String district, String state) {
        return StudentDetails.of(
                "Mateo", "Villanueva-Cruz", LocalDate.of(2016, 3, 18), "5", "Manzanita", district, state, "es");
    }
}
