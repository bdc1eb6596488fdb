package org.throughline.core.timeliness;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.fact.FactType;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.rule.DutyBearer;

/** How timely districts are, against the deadlines of real cases, rule by rule. */
@ExtendWith(CoreContainer.class)
class TimelinessServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    DeadlineService deadlines;

    @Inject
    TimelinessService timeliness;

    @Test
    void overdueDates_areCountedUnderTheirRule() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        harbor.record(ana, mateo, FactType.REFERRAL_RECEIVED, harbor.today().minusDays(400));
        harbor.record(ana, mateo, FactType.CONSENT_RECEIVED, harbor.today().minusDays(390));
        harbor.record(ana, mateo, FactType.RECORDS_REQUESTED, harbor.today().minusDays(380));

        var kept = harbor.as(ana, () -> deadlines.inCase(mateo.id())).stream()
                .filter(one -> one.isLegal() && !one.isBeside() && one.bound() == DutyBearer.DISTRICT)
                .filter(one -> !one.isEstimated() && one.status(harbor.today()) == DeadlineStatus.OVERDUE)
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
    void numbers_areOfTheCasesThatTheCallerMaySee() throws Exception {
        var ana = harbor.advocate();
        harbor.record(
                ana,
                harbor.open(ana),
                FactType.RECORDS_REQUESTED,
                harbor.today().minusDays(3));
        var alex = harbor.advocate();
        var sam = harbor.supervisor();
        var sol = harbor.stranger();

        assertThat(all(sam).rows()).isNotEmpty().isEqualTo(all(ana).rows());
        assertThat(all(alex).rows()).isEmpty();
        assertThat(all(sol)).isEqualTo(new TimelinessPage(List.of(), 0));
    }

    @Test
    void restrictedCase_isCountedForItsTeamAlone() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.restrict(ana, harbor.open(ana).id());
        harbor.record(ana, mateo, FactType.RECORDS_REQUESTED, harbor.today().minusDays(3));
        var sam = harbor.supervisor();

        assertThat(all(ana).rows()).isNotEmpty();
        assertThat(all(sam).rows()).isEmpty();
    }

    @Test
    void secondPage_holdsTheSecondRow_andTheTotal() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana);
        harbor.record(ana, mateo, FactType.REFERRAL_RECEIVED, harbor.today().minusDays(9));
        harbor.record(ana, mateo, FactType.RECORDS_REQUESTED, harbor.today().minusDays(3));
        var total = all(ana).total();

        var second = harbor.as(ana, () -> timeliness.page(TimelinessQuery.ALL, 1, 1));
        var behind = harbor.as(ana, () -> timeliness.page(TimelinessQuery.ALL, 1_000, 50));

        assertThat(second.rows()).containsExactly(all(ana).rows().get(1));
        assertThat(behind.rows()).isEmpty();
        assertThat(behind.total()).isEqualTo(total);
    }

    @Test
    void familyOrTimeThatRunsBackwards_isRefused() throws Exception {
        var lucia = harbor.family();
        var sam = harbor.supervisor();
        var backwards =
                new TimelinessQuery(null, null, harbor.today(), harbor.today().minusDays(1));

        assertThatThrownBy(() -> all(lucia)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(sam, () -> timeliness.page(backwards, 0, 50)))
                .isInstanceOf(Invalid.class);
    }

    TimelinessPage all(Caller caller) throws Exception {
        return harbor.as(caller, () -> timeliness.page(TimelinessQuery.ALL, 0, 200));
    }
}
