package org.throughline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.deadline.DeadlineChange.Cause;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RuleService;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.student.StudentDetails;

/** Deadlines: at once where one case changes, soon where many do. */
@ExtendWith(CoreContainer.class)
class DeadlineServiceTest {

    static final LocalDate CONSENT = LocalDate.of(2025, 9, 10);

    static final String EVALUATION = "CA.EVAL_INITIAL";

    static final int BATCHES = 1_000;

    @Inject
    Harbor harbor;

    @Inject
    DeadlineService deadlines;

    @Inject
    FactService facts;

    @Inject
    SchoolCalendarService calendars;

    @Inject
    RecomputeDeadlines recompute;

    @Inject
    CaseFileService cases;

    @Inject
    RuleService rules;

    Caller ana;

    @BeforeEach
    void anAdvocate() throws Exception {
        ana = harbor.advocate();
    }

    @Test
    void deadline_followsAFactAtOnce() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
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
    void deadline_ofAnotherOrganisationOrTeam_isNotFound() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var id = evaluation(mateo).id();
        var stranger = harbor.stranger();
        var colleague = harbor.advocate();

        for (var other : List.of(stranger, colleague)) {
            assertThatThrownBy(() -> harbor.as(other, () -> deadlines.get(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> harbor.as(other, () -> deadlines.inCase(mateo.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> harbor.as(other, () -> deadlines.changes(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void calendar_reachesEveryCaseOfItsDistrictInTheBackground() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
        var sofia = harbor.open(ana, child("alder creek ", "CA"));
        var other = harbor.open(ana, child("Mesa Verde", "CA"));
        for (var one : List.of(mateo, sofia, other)) {
            record(one, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        }

        harbor.as(
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
        assertThat(harbor.as(ana, () -> deadlines.waiting("CA", "Alder Creek"))).isZero();
    }

    @Test
    void childWhoMovesToAnotherState_hasTheDeadlinesOfThatState() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));

        harbor.as(ana, () -> cases.changeChild(mateo.id(), child("Austin", "TX"), mateo.version()));

        assertThat(of(mateo))
                .extracting(Deadline::ruleId)
                .contains("TX.EVAL_INITIAL")
                .doesNotContain(EVALUATION);
        assertThat(changes(mateo)).extracting(DeadlineChange::cause).contains(Cause.CHILD_CHANGED);
    }

    @Test
    void rulesOfAnOrganisation_areThoseItsDeadlinesName() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var omar = harbor.administrator();
        var pack = """
                {"version": "999999.999999", "drops": %s, "rules": [{"id": "CA.EVAL_INITIAL", "state": "CA", "topic": "evaluation",
                 "duty": {"en": "finish", "es": "terminar"}, "bound": "DISTRICT", "standard": "FIXED",
                 "limits": [{"from": ["CONSENT_RECEIVED"], "amount": 10, "unit": "CALENDAR_DAYS"}],
                 "citation": "Ours", "verification": "CONFIRMED_PRIMARY", "text": "Ten days."}]}""".formatted(federalIds());

        assertThatThrownBy(() -> harbor.as(ana, () -> rules.put(pack))).isInstanceOf(NotAllowed.class);
        harbor.as(omar, () -> rules.put(pack));
        drain();

        assertThat(of(mateo)).singleElement().satisfies(deadline -> {
            assertThat(deadline.dueOn()).isEqualTo(CONSENT.plusDays(10));
            assertThat(deadline.pack()).startsWith(ShippedRules.pack().version() + ".");
        });
        var stranger = harbor.stranger();
        assertThat(harbor.as(stranger, () -> rules.inForce())).isEqualTo(ShippedRules.pack());

        var version = harbor.as(omar, () -> rules.inForce().version());
        harbor.as(omar, () -> rules.takeBack(version));
        drain();

        assertThat(of(mateo)).hasSizeGreaterThan(1);
        assertThat(harbor.as(omar, () -> rules.inForce())).isEqualTo(ShippedRules.pack());
        assertThatThrownBy(() -> harbor.as(omar, () -> rules.takeBack(version))).isInstanceOf(NotFound.class);
    }

    @Test
    void rulesThatTakeTheLawAway_areRefused() throws Exception {
        var omar = harbor.administrator();
        var all = ShippedRules.pack().rules().stream()
                .filter(Rule::isFederal)
                .map(Rule::id)
                .toList();

        assertThatThrownBy(() -> harbor.as(omar, () -> rules.put("{\"version\": \"1\", \"rules\": []}")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no rule");
        assertThatThrownBy(() -> harbor.as(omar, () -> rules.put("""
                {"version": "1", "rules": [{"id": "X", "topic": "t", "duty": {"en": "a", "es": "b"}, "bound": "DISTRICT",
                 "standard": "FIXED", "limits": [{"from": ["CONSENT_RECEIVED"], "amount": 1, "unit": "CALENDAR_DAYS"}],
                 "citation": "c", "verification": "CONFIRMED_PRIMARY", "text": "t"}]}""")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(all.getFirst());
    }

    static String federalIds() {
        return ShippedRules.pack().rules().stream()
                .filter(Rule::isFederal)
                .map(rule -> "\"" + rule.id() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void computingAgain_movesNoDeadline() throws Exception {
        var mateo = harbor.open(ana, child("Alder Creek", "CA"));
        record(mateo, NewFact.of(FactType.CONSENT_RECEIVED, CONSENT, ""));
        var before = of(mateo).stream().map(Deadline::id).toList();
        var told = changes(mateo).size();

        record(mateo, NewFact.of(FactType.IEP_AMENDED, CONSENT.plusDays(3), ""));

        assertThat(of(mateo)).extracting(Deadline::id).containsExactlyElementsOf(before);
        assertThat(changes(mateo)).hasSize(told);
    }

    List<Deadline> of(CaseView caseView) throws Exception {
        return harbor.as(ana, () -> deadlines.inCase(caseView.id()));
    }

    Deadline evaluation(CaseView caseView) throws Exception {
        return of(caseView).stream()
                .filter(one -> one.ruleId().equals(EVALUATION))
                .findFirst()
                .orElseThrow();
    }

    List<DeadlineChange> changes(CaseView caseView) throws Exception {
        return harbor.as(ana, () -> deadlines.latestChanges(caseView.id(), 50));
    }

    void record(CaseView caseView, NewFact fact) throws Exception {
        harbor.as(ana, () -> facts.record(caseView.id(), fact));
    }

    void drain() throws Exception {
        for (var batch = 0; recompute.batch(harbor.tenant()) > 0; batch++) {
            assertThat(batch).as("batches without an end").isLessThan(BATCHES);
        }
    }

    static StudentDetails child(String district, String state) {
        return StudentDetails.of(
                "Mateo", "Villanueva-Cruz", LocalDate.of(2016, 3, 18), "5", "Manzanita", district, state, "es");
    }
}
