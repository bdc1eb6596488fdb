package org.throughline.core.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;

/** What facts come to stands in the lists of the day; each test makes an organisation of its own. */
@ExtendWith(ArquillianExtension.class)
class DeadlineListIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    DeadlineListService deadlineList;

    @Inject
    DeadlineService deadlines;

    @Inject
    CaseListService lists;

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
    void whatIsDueIsWhatTheCaseSays() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = openedBy(ana);

        var listed = due(ana, DeadlineFilter.MINE);

        assertThat(listed).isNotEmpty().containsExactlyElementsOf(openOf(ana, mateo));
        var counts = organisations.as(ana, () -> deadlineList.counts(DeadlineFilter.MINE));
        assertThat(counts.overdue())
                .isPositive()
                .isEqualTo(due(ana, DeadlineFilter.MINE.late()).size());
        assertThat(organisations.as(ana, () -> lists.nextLegal(Set.of(mateo.id()))))
                .containsOnlyKeys(mateo.id());
    }

    @Test
    void whatIsDoneLeavesTheList() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var mateo = openedBy(ana);
        var before = due(ana, DeadlineFilter.MINE);

        record(ana, mateo, FactType.RECORDS_RECEIVED, 0);

        assertThat(due(ana, DeadlineFilter.MINE)).hasSizeLessThan(before.size());
    }

    @Test
    void aClosedCaseHasNothingDue() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        var mateo = openedBy(ana);
        assertThat(due(sam, DeadlineFilter.MINE)).isEmpty();
        assertThat(due(sam, DeadlineFilter.ALL)).isNotEmpty();

        var now = organisations.as(sam, () -> cases.get(mateo.id()));
        organisations.as(sam, () -> cases.change(mateo.id(), now.asChange().status(CaseStatus.CLOSED), now.version()));

        assertThat(due(sam, DeadlineFilter.ALL)).isEmpty();
        assertThat(organisations.as(ana, () -> lists.nextLegal(Set.of(mateo.id()))))
                .isEmpty();
    }

    @Test
    void anotherOrganisationAndAFamilySeeNothing() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var first = due(ana, openedBy(ana));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);
        var family = organisations.newPerson(harbor, Role.FAMILY);

        assertThat(due(stranger, DeadlineFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> organisations.as(stranger, () -> deadlines.get(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> due(family, DeadlineFilter.ALL)).isInstanceOf(NotAllowed.class);
    }

    UUID due(Caller caller, CaseView caseView) throws Exception {
        return organisations
                .as(caller, () -> deadlines.inCase(caseView.id()))
                .getFirst()
                .id();
    }

    List<UUID> due(Caller caller, DeadlineFilter filter) throws Exception {
        return organisations.as(caller, () -> deadlineList.due(filter, 0, 50)).rows().stream()
                .map(row -> row.deadline().id())
                .toList();
    }

    /** By the page of the case. */
    List<UUID> openOf(Caller caller, CaseView caseView) throws Exception {
        return organisations.as(caller, () -> deadlines.inCase(caseView.id())).stream()
                .filter(one -> one.isLegal() && !one.isBeside())
                .filter(one ->
                        Set.of(DeadlineStatus.OPEN, DeadlineStatus.OVERDUE).contains(one.status(today)))
                .sorted(Comparator.comparing(Deadline::dueOn)
                        .thenComparing(one -> !one.isChecked())
                        .thenComparing(one -> one.id().toString()))
                .map(Deadline::id)
                .toList();
    }

    CaseView openedBy(Caller advocate) throws Exception {
        var opened = organisations.as(
                advocate, () -> cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call.")));
        record(advocate, opened, FactType.RECORDS_REQUESTED, 60);
        record(advocate, opened, FactType.EVALUATION_REQUESTED, 40);
        return opened;
    }

    void record(Caller caller, CaseView caseView, FactType type, int daysAgo) throws Exception {
        organisations.as(caller, () -> facts.record(caseView.id(), NewFact.of(type, today.minusDays(daysAgo), "")));
    }
}
