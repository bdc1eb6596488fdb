package org.throughline.core.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.fact.FactType;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;

/** What facts come to stands in the lists of the day. */
@ExtendWith(CoreContainer.class)
class DeadlineListServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    DeadlineListService deadlineList;

    @Inject
    CaseListService lists;

    @Inject
    DeadlineService deadlines;

    @Inject
    CaseFileService cases;

    @Test
    void listOfDueDates_isWhatTheCaseSays() throws Exception {
        var ana = harbor.advocate();
        var mateo = late(ana);

        var listed = due(ana, DeadlineFilter.MINE);

        assertThat(listed).isNotEmpty().containsExactlyElementsOf(openOf(ana, mateo));
        var counts = harbor.as(ana, () -> deadlineList.counts(DeadlineFilter.MINE));
        assertThat(counts.overdue())
                .isPositive()
                .isEqualTo(due(ana, DeadlineFilter.MINE.late()).size());
        assertThat(harbor.as(ana, () -> lists.get(mateo.id())).nextLegal()).isNotNull();
    }

    @Test
    void listOfDueDates_leavesOutWhatIsDone() throws Exception {
        var ana = harbor.advocate();
        var mateo = late(ana);
        var before = due(ana, DeadlineFilter.MINE);

        harbor.record(ana, mateo, FactType.RECORDS_RECEIVED, harbor.today().minusDays(0));

        assertThat(due(ana, DeadlineFilter.MINE)).hasSizeLessThan(before.size());
    }

    @Test
    void closedCase_hasNothingDue() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var mateo = late(ana);
        assertThat(due(sam, DeadlineFilter.MINE)).isEmpty();
        assertThat(due(sam, DeadlineFilter.ALL)).isNotEmpty();

        var now = harbor.as(sam, () -> cases.get(mateo.id()));
        harbor.as(sam, () -> cases.change(mateo.id(), now.asChange().status(CaseStatus.CLOSED), now.version()));

        assertThat(due(sam, DeadlineFilter.ALL)).isEmpty();
        assertThat(harbor.as(ana, () -> lists.get(mateo.id())).nextLegal()).isNull();
    }

    @Test
    void listOfDueDates_isNotForAnotherOrganisationOrAFamily() throws Exception {
        var ana = harbor.advocate();
        var first = due(ana, late(ana));
        var stranger = harbor.stranger();
        var family = harbor.family();

        assertThat(due(stranger, DeadlineFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> harbor.as(stranger, () -> deadlines.get(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> due(family, DeadlineFilter.ALL)).isInstanceOf(NotAllowed.class);
    }

    CaseView late(Caller advocate) throws Exception {
        var opened = harbor.open(advocate);
        harbor.record(
                advocate, opened, FactType.RECORDS_REQUESTED, harbor.today().minusDays(60));
        harbor.record(
                advocate, opened, FactType.EVALUATION_REQUESTED, harbor.today().minusDays(40));
        return opened;
    }

    UUID due(Caller caller, CaseView caseView) throws Exception {
        return harbor.as(caller, () -> deadlines.inCase(caseView.id()))
                .getFirst()
                .id();
    }

    List<UUID> due(Caller caller, DeadlineFilter filter) throws Exception {
        return harbor.as(caller, () -> deadlineList.due(filter, 0, 50)).rows().stream()
                .map(row -> row.deadline().id())
                .toList();
    }

    /** By the page of the case. */
    List<UUID> openOf(Caller caller, CaseView caseView) throws Exception {
        return harbor.as(caller, () -> deadlines.inCase(caseView.id())).stream()
                .filter(one -> one.isLegal() && !one.isBeside() && one.counts(harbor.today()))
                .filter(one ->
                        Set.of(DeadlineStatus.OPEN, DeadlineStatus.OVERDUE).contains(one.status(harbor.today())))
                .sorted(Comparator.comparing(Deadline::dueOn)
                        .thenComparing(one -> !one.isChecked())
                        .thenComparing(one -> one.id().toString()))
                .map(Deadline::id)
                .toList();
    }
}
