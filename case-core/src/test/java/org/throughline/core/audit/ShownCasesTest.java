package org.throughline.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.agenda.AgendaQuery;
import org.throughline.core.agenda.AgendaService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskService;
import org.throughline.core.tenancy.Tenanted;

/** Answers that tell of several cases: the log says of which. */
@ExtendWith(CoreContainer.class)
class ShownCasesTest {

    @Inject
    Harbor harbor;

    @Inject
    CaseListService lists;

    @Inject
    DeadlineListService deadlines;

    @Inject
    AgendaService agendas;

    @Inject
    TaskService tasks;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Caller ana;
    CaseView mateo;
    CaseView other;

    @BeforeEach
    void twoCases() throws Exception {
        ana = harbor.advocate();
        mateo = harbor.open(ana);
        other = harbor.open(ana);
        harbor.open(harbor.advocate());
    }

    @Test
    void caseList_namesEachCaseThatItShowed_inOneEntry() throws Exception {
        harbor.as(ana, () -> lists.list(CaseQuery.all(), 0, 50));

        assertThat(shown("case_list")).singleElement().asString().contains(id(mateo), id(other));
    }

    @Test
    void listThatShowsNothing_leavesNoEntry() throws Exception {
        var nobody = harbor.advocate();

        harbor.as(nobody, () -> lists.list(CaseQuery.all(), 0, 50));

        assertThat(shown("case_list")).isEmpty();
    }

    @Test
    void listsOfDates_nameTheirCases() throws Exception {
        harbor.record(ana, mateo, FactType.CONSENT_RECEIVED, harbor.today());
        harbor.as(ana, () -> tasks.add(mateo.id(), new TaskContent("Call", "", ana.personId(), harbor.today(), null)));

        harbor.as(ana, () -> deadlines.due(DeadlineFilter.ALL, 0, 50));
        harbor.as(ana, () -> tasks.open(new TaskQuery(true, null), 0, 50));
        harbor.as(
                ana,
                () -> agendas.days(new AgendaQuery(
                        harbor.today(), harbor.today().plusDays(90), true, EnumSet.allOf(AgendaKind.class), 10)));

        for (var list : List.of("deadline_list", "task_list", "agenda")) {
            assertThat(shown(list)).as(list).singleElement().asString().contains(id(mateo));
        }
    }

    @Test
    void namesOfChildren_areWrittenDown() throws Exception {
        harbor.as(ana, () -> lists.childrenIn(Set.of(mateo.id())));

        assertThat(shown("child_name")).singleElement().asString().isEqualTo("{" + id(mateo) + "}");
    }

    @SuppressWarnings("unchecked")
    List<Object> shown(String what) throws Exception {
        Callable<List<Object>> query = () -> entityManager
                .createNativeQuery(
                        "select case_ids::text from audit_entry where subject_type = ?1" + " and case_ids is not null")
                .setParameter(1, what)
                .getResultList();
        return harbor.inTransaction(query);
    }

    static String id(CaseView caseFile) {
        UUID id = caseFile.id();
        return id.toString();
    }
}
