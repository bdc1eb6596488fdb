package org.throughline.core.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.access.Caller;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskService;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;

/** The list of cases: whose it holds, what it finds, and what each reader is told. */
@ExtendWith(CoreContainer.class)
class CaseListServiceTest {

    static final StudentDetails SOFIA = StudentDetails.of("Sofía", "Marín Paz", null, "1", null, null, "CA", "es");

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    TimelineService timelines;

    @Inject
    TaskService tasks;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void changedCase_thatIsOutOfSightByNow_isStillAnswered() throws Exception {
        var opened = harbor.open(ana);

        var answer = harbor.as(
                sam,
                () -> lists.withNext(cases.change(opened.id(), opened.asChange().restricted(true), opened.version())));

        assertThat(answer.view().restricted()).isTrue();
        assertThatThrownBy(() -> harbor.as(sam, () -> lists.get(opened.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void childWithOneName_isOpenedAndFound() throws Exception {
        var opened = harbor.open(ana, StudentDetails.of("Suharto", "", null, null, null, null, "CA", "id"));

        var found = harbor.as(ana, () -> lists.rows(CaseQuery.of(CaseFilter.ALL.text(" suharto ")), 0, 10));

        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(opened.id());
            assertThat(row.student().fullName()).isEqualTo("Suharto");
        });
    }

    @Test
    void namesOfChildren_areThoseOfVisibleCasesAlone() throws Exception {
        var mateo = harbor.open(ana);
        var sofia = harbor.open(harbor.advocate(), SOFIA);
        var both = Set.of(mateo.id(), sofia.id());
        var stranger = harbor.stranger();

        assertThat(children(ana, both)).containsOnly(Map.entry(mateo.id(), "Mateo Villanueva-Cruz"));
        assertThat(children(harbor.supervisor(), both)).containsOnlyKeys(mateo.id(), sofia.id());
        assertThat(children(stranger, both)).isEmpty();
        assertThat(children(ana, Set.of())).isEmpty();
        assertThat(recorded(ana, mateo)).containsExactly("OPENED");
    }

    @Test
    void list_isFilteredWithoutCaseAndAccents_andSortedByName() throws Exception {
        harbor.open(ana);
        harbor.open(ana, SOFIA);

        assertThat(found(ana, "MARIN")).containsExactly("Sofía");
        assertThat(found(ana, "sofía")).containsExactly("Sofía");
        assertThat(found(ana, "%")).isEmpty();
        assertThat(found(ana, "  Sofia   MARIN ")).containsExactly("Sofía");
        assertThat(found(ana, "Marín Paz, Sofía")).containsExactly("Sofía");
        assertThat(found(ana, "villanueva cruz mateo")).containsExactly("Mateo");
        assertThat(found(ana, "Sofía Cruz")).isEmpty();
        assertThat(listed(ana)).extracting(row -> row.student().firstName()).containsExactly("Sofía", "Mateo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mateo Villanueva-Cruz",
                "Villanueva-Cruz, Mateo",
                "mateo v",
                "cruz mateo",
                "villanueva cruz",
                "Mateo  Villa\u00f1ueva"
            })
    void list_findsAChildByFirstAndLastNameInAnyOrder(String typed) throws Exception {
        harbor.open(ana);
        harbor.open(ana, SOFIA);

        assertThat(found(ana, typed)).containsExactly("Mateo");
    }

    @Test
    void list_findsACaseByItsNumber_aloneOrBesideTheName() throws Exception {
        var mateo = harbor.open(ana);
        var sofia = harbor.open(ana, SOFIA);

        assertThat(found(ana, mateo.number())).containsExactly("Mateo");
        assertThat(found(ana, "sofia " + sofia.number())).containsExactly("Sofía");
        assertThat(found(ana, "mateo " + sofia.number())).isEmpty();
        assertThat(found(ana, "mateo marin")).isEmpty();
        assertThat(found(ana, "'")).isEmpty();
    }

    @Test
    void list_isSortedByNextDateAndByLastContact_casesWithoutOneLast() throws Exception {
        var none = harbor.open(ana);
        var late = harbor.open(ana, SOFIA);
        var soon = harbor.open(ana);
        task(late.id(), 9);
        task(soon.id(), 2);
        note(late.id(), 1);
        note(soon.id(), 5);

        assertThat(sorted(CaseQuery.Sort.NEXT, false)).containsExactly(soon.id(), late.id(), none.id());
        assertThat(sorted(CaseQuery.Sort.NEXT, true)).containsExactly(late.id(), soon.id(), none.id());
        assertThat(sorted(CaseQuery.Sort.CONTACT, false)).containsExactly(soon.id(), late.id(), none.id());
        assertThat(sorted(CaseQuery.Sort.CONTACT, true)).containsExactly(late.id(), soon.id(), none.id());
    }

    List<UUID> sorted(CaseQuery.Sort by, boolean descending) throws Exception {
        return harbor.as(ana, () -> lists.rows(CaseQuery.all().by(by, descending), 0, 50)).stream()
                .map(CaseRow::id)
                .toList();
    }

    void task(UUID caseId, int days) throws Exception {
        var content = new TaskContent("Call", "", null, harbor.today().plusDays(days), null);
        harbor.as(ana, () -> tasks.add(caseId, content));
    }

    void note(UUID caseId, int daysAgo) throws Exception {
        harbor.inTransaction(
                ana,
                () -> entityManager
                        .createNativeQuery("""
                        insert into contact_note (id, case_id, kind, direction, with_whom, text, happened_on, author_id,
                            written_at, version)
                        values (gen_random_uuid(), ?1, 'CALL', 'OUT', '', 'Called.', ?2, ?3, now(), 1)
                        """)
                        .setParameter(1, caseId)
                        .setParameter(2, java.sql.Date.valueOf(harbor.today().minusDays(daysAgo)))
                        .setParameter(3, ana.personId())
                        .executeUpdate());
    }

    @Test
    void list_findsANameWithAnyApostropheOrWithout() throws Exception {
        harbor.open(ana, StudentDetails.of("D’Angelo", "O'Neill", null, "1", null, null, "CA", "en"));

        assertThat(found(ana, "o’neill")).containsExactly("D’Angelo");
        assertThat(found(ana, "D'Angelo O'Neill")).containsExactly("D’Angelo");
        assertThat(found(ana, "oneill dangelo")).containsExactly("D’Angelo");
    }

    @Test
    void list_findsCasesByWhatTheyLackAndHowTheyAreSorted() throws Exception {
        var opened = harbor.open(ana);
        var lonely = harbor.open(sam);

        assertThat(found(sam, CaseFilter.ALL.lacks(Lack.ADVOCATE))).containsExactly(lonely.id());
        assertThat(found(sam, CaseFilter.ALL.lacks(Lack.NEXT_DATE)))
                .containsExactlyInAnyOrder(opened.id(), lonely.id());
        assertThat(found(sam, CaseFilter.ALL.silentDays(30))).isEmpty();
        var tagged = harbor.as(
                ana,
                () -> cases.change(
                        opened.id(),
                        new CaseChange(
                                Harbor.MATEO,
                                CaseType.DISPUTE,
                                CaseStatus.OPEN,
                                Situation.STUCK,
                                "",
                                false,
                                Priority.URGENT,
                                Tags.of(List.of("bus", "state complaint"))),
                        opened.version()));
        assertThat(tagged.tags().words()).containsExactly("bus", "state complaint");
        assertThat(found(sam, filter(CaseType.DISPUTE, Priority.URGENT, "State Complaint", "ALDER creek")))
                .containsExactly(opened.id());
        assertThat(found(sam, filter(null, null, "complaint", null))).isEmpty();
        assertThat(harbor.as(sam, () -> lists.export(CaseQuery.all()))).hasSize(2);
    }

    @Test
    void list_isNotForFamilies() throws Exception {
        var opened = harbor.open(ana);
        var lucia = harbor.family();
        harbor.guardian(lucia, opened);

        assertThatThrownBy(() -> listed(lucia)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(lucia, () -> lists.count(CaseQuery.all())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(lucia, () -> lists.get(opened.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(lucia, () -> lists.export(CaseQuery.all())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> told(lucia, opened)).isInstanceOf(NotAllowed.class);
    }

    Map<UUID, String> children(Caller caller, Set<UUID> ids) throws Exception {
        return harbor.as(caller, () -> lists.childrenIn(ids));
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

    List<CaseRow> listed(Caller caller) throws Exception {
        return harbor.as(caller, () -> lists.rows(CaseQuery.all(), 0, 50));
    }

    List<String> found(Caller caller, String text) throws Exception {
        var query = CaseQuery.of(CaseFilter.ALL.text(text));
        return harbor.as(caller, () -> lists.list(query, 0, 50)).rows().stream()
                .map(row -> row.student().firstName())
                .toList();
    }

    List<UUID> found(Caller caller, CaseFilter filter) throws Exception {
        return harbor.as(caller, () -> lists.ids(CaseQuery.of(filter), 10));
    }

    static CaseFilter filter(
            @Nullable CaseType type, @Nullable Priority priority, String tag, @Nullable String district) {
        return new CaseFilter(null, null, null, type, priority, tag, district, null, null);
    }

    /** What happened to the case itself, the latest first. */
    List<String> told(Caller caller, CaseView caseView) throws Exception {
        var own = new TimelineFilter(EnumSet.of(TimelineKind.CASE), null, null, false);
        return harbor.as(caller, () -> timelines.inCase(caseView.id(), own, 0, 20)).entries().stream()
                .map(TimelineEntry::what)
                .toList();
    }
}
