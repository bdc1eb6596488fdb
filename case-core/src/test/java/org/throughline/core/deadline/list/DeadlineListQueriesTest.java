package org.throughline.core.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.caselist.CaseAndNext;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.problem.NotFound;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadFigure;
import org.throughline.core.report.CaseloadService;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;

/** What is due, as the database answers it; each test makes organisations of its own. */
class DeadlineListQueriesTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    final TestTransactions transactions = new TestTransactions();
    final CurrentUser currentUser = new CurrentUser();
    final TestBeans beans = new TestBeans()
            .with(EntityManager.class, transactions.entityManager())
            .with(CurrentUser.class, currentUser)
            .with(Clock.class, Clock.fixed(FRIDAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    final DeadlineListService deadlineList = beans.get(DeadlineListService.class);
    final CaseListService lists = beans.get(CaseListService.class);

    UUID harbor = new UUID(0, 0);
    UUID ana = new UUID(0, 0);
    UUID mateo = new UUID(0, 0);

    @BeforeEach
    void anAdvocateHasACase() throws Exception {
        harbor = TestDatabase.organisation();
        ana = person(harbor, "advocate");
        mateo = newCase(harbor, "2026-0001", ana);
    }

    @Test
    void dueList_isSortedByDay_verifiedFirst() throws Exception {
        due("UNSURE", FRIDAY, "checked = false");
        due("SURE", FRIDAY, "");
        due("LATE", FRIDAY.minusDays(1), "");
        due("WINDOW", FRIDAY.plusDays(1), "binding = false");

        var rows = as(ana, Role.ADVOCATE, () -> deadlineList.rows(DeadlineFilter.MINE, 0, 9));

        assertThat(rules(rows)).containsExactly("LATE", "SURE", "UNSURE", "WINDOW");
        assertThat(rows.getFirst()).satisfies(row -> {
            assertThat(row.caseNumber()).isEqualTo("2026-0001");
            assertThat(row.child().fullName()).isEqualTo("Mateo Cruz");
            assertThat(row.deadline().computation().duty().en()).isEqualTo("act");
        });
        assertThat(rules(as(ana, Role.ADVOCATE, () -> deadlineList.rows(DeadlineFilter.MINE, 1, 2))))
                .containsExactly("SURE", "UNSURE");
    }

    @Test
    void dueList_leavesOutWhatIsDoneOrNotLegalOrBeside() throws Exception {
        due("FOLLOW_UP", FRIDAY, "legal = false");
        due("BESIDE", FRIDAY, "beside = true");
        due("MET", FRIDAY, "outcome = 'MET'");
        due("WINDOW", FRIDAY.minusDays(1), "binding = false");

        assertThat(as(ana, Role.ADVOCATE, () -> deadlineList.due(DeadlineFilter.MINE, 0, 9)))
                .isEqualTo(new DeadlinePage(List.of(), 0));
        assertThat(as(ana, Role.ADVOCATE, () -> deadlineList.counts(DeadlineFilter.ALL)))
                .isEqualTo(DeadlineCounts.NONE);
    }

    @Test
    void dueList_leavesOutCasesThatTheCallerMayNotSee() throws Exception {
        due("OPEN", FRIDAY, "");
        var restricted = newCase(harbor, "2026-0002", ana);
        due(harbor, restricted, "RESTRICTED", FRIDAY, "");
        change(restricted, "restricted = true");
        var closed = newCase(harbor, "2026-0003", ana);
        due(harbor, closed, "CLOSED", FRIDAY, "");
        change(closed, "status = 'CLOSED'");
        var sam = person(harbor, "supervisor");
        var colleague = person(harbor, "advocate");

        assertThat(all(ana, Role.ADVOCATE)).containsExactlyInAnyOrder("OPEN", "RESTRICTED");
        assertThat(all(sam, Role.SUPERVISOR)).containsExactly("OPEN");
        assertThat(all(colleague, Role.ADVOCATE)).isEmpty();
        assertThat(as(sam, Role.SUPERVISOR, () -> deadlineList.counts(DeadlineFilter.ALL)))
                .isEqualTo(new DeadlineCounts(0, 1, 1));
    }

    @Test
    void anotherOrganisationIsNotThere() throws Exception {
        due("OURS", FRIDAY, "");
        var summit = TestDatabase.organisation();
        var tess = person(summit, "supervisor");
        due(summit, newCase(summit, "2026-0001", tess), "THEIRS", FRIDAY, "");

        var rows = callAs(summit, tess, Role.SUPERVISOR, () -> deadlineList.rows(DeadlineFilter.ALL, 0, 9));

        assertThat(rules(rows)).containsExactly("THEIRS");
        assertThatThrownBy(() -> callAs(summit, tess, Role.SUPERVISOR, () -> lists.get(mateo)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void mineAreThoseOfMyTeamsAndAllThoseThatISee() throws Exception {
        due("ANAS", FRIDAY, "");
        var sam = person(harbor, "supervisor");
        due(harbor, newCase(harbor, "2026-0002", sam), "SAMS", FRIDAY, "");

        assertThat(rules(as(sam, Role.SUPERVISOR, () -> deadlineList.rows(DeadlineFilter.MINE, 0, 9))))
                .containsExactly("SAMS");
        assertThat(all(sam, Role.SUPERVISOR)).containsExactlyInAnyOrder("ANAS", "SAMS");
        assertThat(rules(as(sam, Role.SUPERVISOR, () -> deadlineList.rows(DeadlineFilter.ALL.advocate(ana), 0, 9))))
                .containsExactly("ANAS");
        assertThat(all(ana, Role.ADVOCATE)).containsExactly("ANAS");
        TestDatabase.inTransaction(
                harbor, it -> TestDatabase.execute(it, "update organisation set cases_open_to_all = true"));
        assertThat(all(ana, Role.ADVOCATE)).containsExactlyInAnyOrder("ANAS", "SAMS");
        assertThat(rules(as(ana, Role.ADVOCATE, () -> deadlineList.rows(DeadlineFilter.MINE, 0, 9))))
                .containsExactly("ANAS");
    }

    @Test
    void theCountsAreTheLengthsOfTheLists() throws Exception {
        for (var days : new int[] {-9, -1, 0, 7, 8, 30, 31}) {
            due("IN_" + days, FRIDAY.plusDays(days), "");
        }

        var counts = as(ana, Role.ADVOCATE, () -> deadlineList.counts(DeadlineFilter.MINE));

        assertThat(counts).isEqualTo(new DeadlineCounts(2, 2, 4));
        assertThat(counts.pressing()).isEqualTo(4);
        assertThat(found(DeadlineFilter.MINE.late())).isEqualTo(2);
        assertThat(found(DeadlineFilter.MINE.within(DeadlineCounts.WEEK, FRIDAY)))
                .isEqualTo(2);
        assertThat(found(DeadlineFilter.MINE.within(DeadlineCounts.MONTH, FRIDAY)))
                .isEqualTo(4);
        assertThat(found(new DeadlineFilter(null, FRIDAY.plusDays(8), false, true, null, null)))
                .isEqualTo(3);
    }

    @Test
    void aListCanBeOfThoseWhoMustAct() throws Exception {
        due("DISTRICT", FRIDAY, "");
        due("FAMILY", FRIDAY, "bound = 'FAMILY'");

        assertThat(rules(as(
                        ana,
                        Role.ADVOCATE,
                        () -> deadlineList.rows(DeadlineFilter.MINE.bound(DutyBearer.FAMILY), 0, 9))))
                .containsExactly("FAMILY");
    }

    @Test
    void aCaseIsKnownByItsNextVerifiedDate() throws Exception {
        task(mateo, FRIDAY.plusDays(3));
        assertThat(row()).satisfies(row -> {
            assertThat(row.nextLegal()).isNull();
            assertThat(row.nextOn()).isEqualTo(FRIDAY.plusDays(3));
        });
        due("UNSURE", FRIDAY.plusDays(1), "checked = false");
        assertThat(row().nextOn()).isEqualTo(FRIDAY.plusDays(1));
        due("LATER", FRIDAY.plusDays(5), "");
        due("SURE", FRIDAY.plusDays(4), "");

        assertThat(row()).satisfies(row -> {
            assertThat(row.nextLegal()).extracting("ruleId").isEqualTo("SURE");
            assertThat(row.nextOn()).isEqualTo(FRIDAY.plusDays(3));
            assertThat(row.isNextLegal()).isFalse();
        });
        assertThat(one().nextLegal()).extracting("ruleId").isEqualTo("SURE");
        change(mateo, "status = 'CLOSED'");
        assertThat(row().nextLegal()).isNull();
        assertThat(one().nextLegal()).isNull();
    }

    @Test
    void aCaseWithAnOpenLegalDateHasANextDate() throws Exception {
        assertThat(undated()).isEqualTo(1);

        due("BESIDE", FRIDAY, "beside = true");
        due("FOLLOW_UP", FRIDAY, "legal = false");
        due("WINDOW", FRIDAY.minusDays(1), "binding = false");
        assertThat(undated()).isEqualTo(1);
        assertThat(caseload().count(CaseloadFigure.WITHOUT_NEXT_DATE)).isEqualTo(1);

        due("LATE", FRIDAY.minusDays(1), "");
        assertThat(undated()).isZero();
        assertThat(caseload().count(CaseloadFigure.WITHOUT_NEXT_DATE)).isZero();
    }

    @Test
    void theCaseloadCountsTheDatesOfEachAdvocate() throws Exception {
        for (var days : new int[] {-1, 0, 7, 30, 31}) {
            due("IN_" + days, FRIDAY.plusDays(days), "");
        }
        var closed = newCase(harbor, "2026-0002", ana);
        due(harbor, closed, "CLOSED", FRIDAY, "");
        change(closed, "status = 'CLOSED', closed_on = '2026-11-19'");

        assertThat(caseload()).satisfies(row -> {
            assertThat(row.count(CaseloadFigure.OVERDUE)).isEqualTo(1);
            assertThat(row.count(CaseloadFigure.DUE7)).isEqualTo(2);
            assertThat(row.count(CaseloadFigure.DUE30)).isEqualTo(3);
        });
    }

    List<String> all(UUID person, Role role) throws Exception {
        return rules(as(person, role, () -> deadlineList.rows(DeadlineFilter.ALL, 0, 9)));
    }

    long found(DeadlineFilter filter) throws Exception {
        return as(ana, Role.ADVOCATE, () -> deadlineList.count(filter));
    }

    CaseAndNext one() throws Exception {
        return as(ana, Role.ADVOCATE, () -> lists.get(mateo));
    }

    CaseRow row() throws Exception {
        return as(ana, Role.ADVOCATE, () -> lists.rows(CaseQuery.all(), 0, 1)).getFirst();
    }

    long undated() throws Exception {
        return as(ana, Role.ADVOCATE, () -> lists.count(CaseQuery.of(CaseFilter.ALL.lacks(Lack.NEXT_DATE))));
    }

    Caseload.Row caseload() throws Exception {
        var reports = beans.get(CaseloadService.class);
        return as(ana, Role.SUPERVISOR, () -> reports.caseload(FRIDAY, FRIDAY))
                .rows()
                .getFirst();
    }

    <T> T as(UUID person, Role role, Callable<T> work) throws Exception {
        return callAs(harbor, person, role, work);
    }

    <T> T callAs(UUID tenant, UUID person, Role role, Callable<T> work) throws Exception {
        var caller = new Caller(person, "Somebody", new Organisation(tenant, "some"), Set.of(role));
        return currentUser.callAs(caller, () -> transactions.call(tenant, work));
    }

    static List<String> rules(List<DeadlineRow> rows) {
        return rows.stream().map(row -> row.deadline().ruleId()).toList();
    }

    void due(String rule, LocalDate on, String other) throws Exception {
        due(harbor, mateo, rule, on, other);
    }

    static void due(UUID tenant, UUID caseId, String rule, LocalDate on, String other) throws Exception {
        var id = UUID.randomUUID();
        TestDatabase.inTransaction(tenant, it -> {
            TestDatabase.execute(it, """
                    insert into deadline (id, case_id, rule_id, pack, legal, beside, bound, standard, binding, trigger_type,
                        trigger_on, amount, unit, first_on, due_on, estimated, checked, outcome, ended_exactly, computation)
                    values (?, ?, ?, '1', true, false, 'DISTRICT', 'FIXED', true, 'CONSENT_RECEIVED',
                        '2026-09-10', 60, 'CALENDAR_DAYS', ?, ?, false, true, 'OPEN', false,
                        '{"en": "act", "es": "actuar", "law": "", "steps": [], "doubts": []}')
                    """, id, caseId, rule, on, on);
            return other.isEmpty() ? 1 : TestDatabase.execute(it, "update deadline set " + other + " where id = ?", id);
        });
    }

    void task(UUID caseId, LocalDate on) throws Exception {
        TestDatabase.inTransaction(harbor, it -> TestDatabase.execute(it, """
                insert into task (id, case_id, title, details, due_on, source, created_by, created_at, version)
                values (?, ?, 'Call', '', ?, 'MANUAL', ?, now(), 1)
                """, UUID.randomUUID(), caseId, on, ana));
    }

    void change(UUID caseId, String values) throws Exception {
        TestDatabase.inTransaction(
                harbor, it -> TestDatabase.execute(it, "update case_file set " + values + " where id = ?", caseId));
    }

    static UUID person(UUID tenant, String roles) throws Exception {
        var id = UUID.randomUUID();
        TestDatabase.inTransaction(
                tenant,
                it -> TestDatabase.execute(
                        it, "insert into person (id, name, roles) values (?, 'Somebody', ?)", id, roles));
        return id;
    }

    static UUID newCase(UUID tenant, String number, UUID member) throws Exception {
        var id = UUID.randomUUID();
        var student = UUID.randomUUID();
        TestDatabase.inTransaction(tenant, it -> {
            TestDatabase.execute(it, """
                    insert into student (id, first_name, last_name, search_name, grade, state, primary_language, version)
                    values (?, 'Mateo', 'Cruz', 'cruz mateo', '5', 'CA', 'es', 1)
                    """, student);
            TestDatabase.execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, ?, ?, 'cruz mateo', 'EVALUATION', 'OPEN', 'JUST_STARTING', '', '2026-11-01', 1)
                    """, id, number, student);
            return TestDatabase.execute(
                    it,
                    "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    member);
        });
        return id;
    }
}
