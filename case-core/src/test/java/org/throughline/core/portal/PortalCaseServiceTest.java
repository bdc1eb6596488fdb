package org.throughline.core.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Tags;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.Stage;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** A case as its family reads it. */
@ExtendWith(CoreContainer.class)
class PortalCaseServiceTest {

    static final StudentDetails SOFIA = StudentDetails.of("Sofía", "Marín Paz", null, "1", null, null, "CA", "es");

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    PortalCaseService portal;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Caller ana;
    Caller lucia;
    CaseView mateo;

    @BeforeEach
    void aFamilyWhoseChildHasACase() throws Exception {
        ana = harbor.advocate();
        lucia = harbor.family();
        mateo = harbor.open(ana);
        harbor.guardian(lucia, mateo);
    }

    @Test
    void family_readsTheCaseOfItsOwnChildAlone() throws Exception {
        var sofia = harbor.open(ana, SOFIA);

        assertThat(listed(lucia, PortalQuery.ALL)).extracting(PortalCase::id).containsExactly(mateo.id());
        assertThat(read(lucia, mateo).child().firstName()).isEqualTo("Mateo");
        assertThatThrownBy(() -> read(lucia, sofia)).isInstanceOf(NotFound.class);
    }

    @Test
    void family_ofAnotherOrganisation_findsNothing() throws Exception {
        var finn = harbor.strangerWho(Role.FAMILY);

        assertThat(listed(finn, PortalQuery.ALL)).isEmpty();
        assertThatThrownBy(() -> read(finn, mateo)).isInstanceOf(NotFound.class);
    }

    @Test
    void staff_hasItsOwnWayToCases() {
        assertThatThrownBy(() -> read(ana, mateo)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> listed(ana, PortalQuery.ALL)).isInstanceOf(NotAllowed.class);
    }

    /** Whoever adds a field here decides that each family reads it. */
    @Test
    void portalCase_namesWhatAFamilyReads_andNothingOfTheStaff() {
        assertThat(namesOf(PortalCase.class))
                .containsExactly(
                        "id",
                        "number",
                        "child",
                        "type",
                        "status",
                        "situation",
                        "stage",
                        "advocates",
                        "next",
                        "openedOn",
                        "closedOn");
        assertThat(namesOf(PortalChild.class))
                .containsExactly(
                        "firstName",
                        "lastName",
                        "dateOfBirth",
                        "grade",
                        "school",
                        "district",
                        "state",
                        "primaryLanguage",
                        "disabilities");
        assertThat(namesOf(PortalCase.PortalAdvocate.class)).containsExactly("id", "name");
        assertThat(namesOf(PortalCase.Next.class)).containsExactly("on", "estimated");
    }

    @Test
    void wordsOfTheStaff_areNowhereInWhatTheFamilyReads() throws Exception {
        harbor.as(
                ana,
                () -> cases.change(
                        mateo.id(),
                        new CaseChange(
                                mateo.student(),
                                CaseType.DISPUTE,
                                CaseStatus.WAITING,
                                mateo.situation(),
                                "Father shouts on the phone.",
                                true,
                                Priority.URGENT,
                                Tags.of(List.of("difficult father"))),
                        mateo.version()));

        var read = read(lucia, mateo);

        assertThat(read.type()).isEqualTo(CaseType.DISPUTE);
        assertThat(read.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(read.toString()).doesNotContain("shouts", "difficult", "URGENT");
        assertThat(listed(lucia, PortalQuery.ALL)).containsExactly(read);
    }

    @Test
    void stageAndNextDate_followFromWhatHappened() throws Exception {
        assertThat(read(lucia, mateo).stage()).isEqualTo(Stage.REFERRAL);
        assertThat(read(lucia, mateo).next()).isNull();

        harbor.record(ana, mateo, FactType.CONSENT_RECEIVED, harbor.today());

        assertThat(read(lucia, mateo).stage()).isEqualTo(Stage.EVALUATION);
        assertThat(read(lucia, mateo).next())
                .isNotNull()
                .satisfies(next -> assertThat(next.on()).isAfter(harbor.today()));
        assertThat(read(lucia, mateo).advocates())
                .extracting(PortalCase.PortalAdvocate::id)
                .containsExactly(ana.personId());
    }

    @Test
    void list_isFilteredByWhatTheFamilyReads() throws Exception {
        assertThat(listed(lucia, asking(CaseStatus.CLOSED, null))).isEmpty();
        assertThat(listed(lucia, asking(null, "VILLANUEVA"))).hasSize(1);
        assertThat(listed(lucia, asking(null, "nobody"))).isEmpty();
    }

    @Test
    void readingACase_isInTheAuditLog() throws Exception {
        read(lucia, mateo);

        var actions = harbor.inTransaction(
                ana,
                () -> entityManager
                        .createQuery(
                                "select a.action from AuditEntry a where a.caseId = :case order by a.id",
                                AuditAction.class)
                        .setParameter("case", mateo.id())
                        .getResultList());
        assertThat(actions).endsWith(AuditAction.READ);
    }

    PortalCase read(Caller caller, CaseView caseFile) throws Exception {
        return harbor.as(caller, () -> portal.get(caseFile.id()));
    }

    List<PortalCase> listed(Caller caller, PortalQuery query) throws Exception {
        var found = harbor.as(caller, () -> portal.list(query, 0, 50));
        assertThat(found.total()).isEqualTo(found.cases().size());
        return found.cases();
    }

    static PortalQuery asking(@Nullable CaseStatus status, @Nullable String text) {
        return new PortalQuery(status, null, text, CaseQuery.Sort.STUDENT, false);
    }

    static List<String> namesOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
