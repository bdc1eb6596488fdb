package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.fact.FactService;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.team.TeamService;
import org.throughline.core.tenancy.Tenanted;

/** Cases as they are opened, read and changed, and by whom. */
@ExtendWith(CoreContainer.class)
class CaseFileServiceTest {

    static final StudentDetails SOFIA = StudentDetails.of("Sofía", "Marín Paz", null, "1", null, null, "CA", "es");

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    CaseListService lists;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    TeamService teams;

    @Inject
    ClosingService closings;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void caseOpened_byAnAdvocate_hasHerOnItsTeam() throws Exception {
        var opened = harbor.open(ana, Harbor.MATEO);

        assertThat(opened.team()).extracting(CaseView.Advocate::id).containsExactly(ana.personId());
        assertThat(opened.number()).matches("\\d{4}-0001");
        var read = harbor.as(ana, () -> cases.get(opened.id()));
        assertThat(read.student()).isEqualTo(Harbor.MATEO);
    }

    @Test
    void caseNumber_ofTheSecondCase_isTheNext() throws Exception {
        harbor.open(ana, Harbor.MATEO);
        var second = harbor.open(ana, SOFIA);

        assertThat(second.number()).endsWith("-0002");
    }

    @Test
    void case_ofAnotherOrganisation_isNotFound() throws Exception {
        var opened = harbor.open(harbor.advocate());
        var stranger = harbor.stranger();

        assertThatThrownBy(() -> harbor.as(stranger, () -> cases.get(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> harbor.as(stranger, () -> cases.change(opened.id(), opened.asChange(), opened.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> facts.ledger(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThat(listed(stranger)).isEmpty();
    }

    @Test
    void case_ofAColleague_isSeenByASupervisorAlone() throws Exception {
        var opened = harbor.open(harbor.advocate());
        var colleague = harbor.advocate();
        var supervisor = harbor.supervisor();

        assertThat(listed(colleague)).isEmpty();
        assertThatThrownBy(() -> harbor.as(colleague, () -> cases.get(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThat(listed(supervisor)).hasSize(1);
    }

    @Test
    void restrictedCase_isSeenByItsTeamAlone() throws Exception {
        var opened = harbor.open(ana);
        var supervisor = harbor.supervisor();
        var restricted = opened.asChange().restricted(true);

        harbor.as(ana, () -> cases.change(opened.id(), restricted, opened.version()));

        assertThat(listed(supervisor)).isEmpty();
        assertThat(listed(ana)).hasSize(1);
    }

    @Test
    void case_asTheStaffReadsIt_isNotForItsFamily() throws Exception {
        var lucia = harbor.family();
        var mateo = harbor.open(ana);
        harbor.guardian(lucia, mateo);

        assertThatThrownBy(() -> harbor.as(lucia, () -> cases.get(mateo.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(lucia, () -> cases.change(mateo.id(), mateo.asChange(), mateo.version())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.open(lucia, SOFIA)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(lucia, () -> facts.ledger(mateo.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void administrator_seesNoCase() throws Exception {
        var omar = harbor.administrator();

        assertThatThrownBy(() -> listed(omar)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void change_fromAnOlderVersion_isStale() throws Exception {
        var opened = harbor.open(ana);
        var waiting = opened.asChange().status(CaseStatus.WAITING);

        var changed = harbor.as(ana, () -> cases.change(opened.id(), waiting, opened.version()));

        assertThat(changed.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(changed.version()).isGreaterThan(opened.version());
        assertThatThrownBy(() -> harbor.as(ana, () -> cases.change(opened.id(), waiting, opened.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void readingACase_isInTheAuditLog() throws Exception {
        var opened = harbor.open(ana);

        harbor.as(ana, () -> cases.get(opened.id()));

        assertThat(recorded(ana, opened)).containsExactly("OPENED", "READ");
    }

    @Test
    void changeToClosed_isLeftToASupervisor() throws Exception {
        var opened = harbor.open(ana);
        var closed = opened.asChange().status(CaseStatus.CLOSED);

        assertThatThrownBy(() -> harbor.as(ana, () -> cases.change(opened.id(), closed, opened.version())))
                .isInstanceOf(Refused.class);
        var changed = harbor.as(sam, () -> cases.change(opened.id(), closed, opened.version()));

        assertThat(changed.outcome()).isEqualTo(CaseOutcome.NOT_SAID);
        assertThatThrownBy(() -> harbor.as(
                        sam,
                        () -> cases.change(
                                opened.id(), changed.asChange().status(CaseStatus.WAITING), changed.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void changeToOpen_ofAClosedCase_isRefused_andClosingAnswersWhoAsked() throws Exception {
        var opened = harbor.open(ana);
        harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));

        var closed = harbor.as(
                sam, () -> cases.change(opened.id(), opened.asChange().status(CaseStatus.CLOSED), opened.version()));

        assertThat(harbor.as(sam, () -> closings.countWaiting())).isZero();
        assertThatThrownBy(() -> harbor.as(
                        sam,
                        () -> cases.change(opened.id(), closed.asChange().status(CaseStatus.OPEN), closed.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void restriction_ofACaseThatNobodyIsOn_isRefused() throws Exception {
        var opened = harbor.open(ana);
        harbor.as(sam, () -> {
            teams.change(opened.id(), Set.of(), "Ana has left the house.");
            return opened;
        });
        var now = harbor.as(sam, () -> cases.get(opened.id()));

        assertThatThrownBy(() -> harbor.as(
                        sam, () -> cases.change(now.id(), now.asChange().restricted(true), now.version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void child_keepsItsCategoriesOfDisabilityInOrder() throws Exception {
        var child = StudentDetails.of("Mateo", "Cruz", null, "5", null, null, "CA", "es")
                .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));

        var mateo = harbor.open(ana, child);

        assertThat(harbor.as(ana, () -> cases.get(mateo.id())).student()).isEqualTo(child);
    }

    List<CaseRow> listed(Caller caller) throws Exception {
        return harbor.as(caller, () -> lists.rows(CaseQuery.all(), 0, 50));
    }

    List<String> recorded(Caller caller, CaseView caseFile) throws Exception {
        return harbor.inTransaction(
                caller,
                () -> entityManager
                        .createQuery(
                                "select a.action from AuditEntry a where a.caseId = :case order by a.id",
                                AuditAction.class)
                        .setParameter("case", caseFile.id())
                        .getResultStream()
                        .map(AuditAction::name)
                        .toList());
    }
}
