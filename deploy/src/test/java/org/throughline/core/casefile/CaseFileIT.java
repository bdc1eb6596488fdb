package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.throughline.core.audit.AuditAction;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.report.CaseloadService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** Cases through the real container and the real database; each test makes an organisation of its own. */
@ExtendWith(ArquillianExtension.class)
class CaseFileIT {

    static final StudentDetails MATEO = StudentDetails.of(
            "Mateo", "Villanueva-Cruz", LocalDate.of(2016, 3, 18), "5", "Manzanita", "Alder Creek", "CA", "es");
    static final StudentDetails SOFIA = StudentDetails.of("Sofía", "Marín Paz", null, "1", null, null, "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    FactService facts;

    @Inject
    CaseloadService caseloads;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
    }

    @Test
    void whoOpensACaseIsOnItsTeam() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);

        var opened = organisations.as(ana, () -> cases.open(newCase(MATEO)));

        assertThat(opened.team()).extracting(CaseView.Advocate::id).containsExactly(ana.personId());
        assertThat(opened.number()).matches("\\d{4}-0001");
        var read = organisations.as(ana, () -> cases.get(opened.id()));
        assertThat(read.student()).isEqualTo(MATEO);
    }

    @Test
    void numbersCountUpInEachOrganisation() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);

        organisations.as(ana, () -> cases.open(newCase(MATEO)));
        var second = organisations.as(ana, () -> cases.open(newCase(SOFIA)));

        assertThat(second.number()).endsWith("-0002");
    }

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        var opened = openedBy(organisations.newPerson(harbor, Role.ADVOCATE));
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        assertThatThrownBy(() -> organisations.as(stranger, () -> cases.get(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(
                        stranger, () -> cases.change(opened.id(), opened.asChange(), opened.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> facts.ledger(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThat(listed(stranger)).isEmpty();
    }

    @Test
    void anAdvocateSeesOwnCasesASupervisorAll() throws Exception {
        var opened = openedBy(organisations.newPerson(harbor, Role.ADVOCATE));
        var colleague = organisations.newPerson(harbor, Role.ADVOCATE);
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);

        assertThat(listed(colleague)).isEmpty();
        assertThatThrownBy(() -> organisations.as(colleague, () -> cases.get(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThat(listed(supervisor)).hasSize(1);
    }

    @Test
    void aRestrictedCaseIsForItsTeamAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);
        var supervisor = organisations.newPerson(harbor, Role.SUPERVISOR);
        var restricted = opened.asChange().restricted(true);

        organisations.as(ana, () -> cases.change(opened.id(), restricted, opened.version()));

        assertThat(listed(supervisor)).isEmpty();
        assertThat(listed(ana)).hasSize(1);
    }

    @Test
    void aFamilySeesTheOwnChildAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var mateo = openedBy(ana);
        organisations.as(ana, () -> cases.open(newCase(SOFIA)));
        guardian(lucia, mateo);

        assertThat(listed(lucia)).extracting(CaseRow::id).containsExactly(mateo.id());
        assertThatThrownBy(() -> organisations.as(lucia, () -> cases.open(newCase(SOFIA))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> organisations.as(lucia, () -> facts.ledger(mateo.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theNamesOfChildrenAreOfVisibleCasesAlone() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var lucia = organisations.newPerson(harbor, Role.FAMILY);
        var mateo = openedBy(ana);
        var sofia = organisations.as(organisations.newPerson(harbor, Role.ADVOCATE), () -> cases.open(newCase(SOFIA)));
        guardian(lucia, mateo);
        var both = Set.of(mateo.id(), sofia.id());
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.SUPERVISOR);

        assertThat(children(ana, both)).containsOnly(Map.entry(mateo.id(), "Mateo Villanueva-Cruz"));
        assertThat(children(lucia, both)).containsOnlyKeys(mateo.id());
        assertThat(children(organisations.newPerson(harbor, Role.SUPERVISOR), both))
                .containsOnlyKeys(mateo.id(), sofia.id());
        assertThat(children(stranger, both)).isEmpty();
        assertThat(children(ana, Set.of())).isEmpty();
        assertThat(recorded(ana, mateo)).containsExactly("OPENED");
    }

    @Test
    void anAdministratorSeesNoCase() throws Exception {
        var omar = organisations.newPerson(harbor, Role.ORG_ADMIN);

        assertThatThrownBy(() -> listed(omar)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theListFiltersWithoutCaseAndAccentsAndSorts() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        openedBy(ana);
        organisations.as(ana, () -> cases.open(newCase(SOFIA)));

        assertThat(found(ana, "MARIN")).containsExactly("Sofía");
        assertThat(found(ana, "sofía")).containsExactly("Sofía");
        assertThat(found(ana, "%")).isEmpty();
        assertThat(listed(ana)).extracting(row -> row.student().firstName()).containsExactly("Sofía", "Mateo");
    }

    @Test
    void aChangeOfSomethingOlderIsStale() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);
        var waiting = opened.asChange().status(CaseStatus.WAITING);

        var changed = organisations.as(ana, () -> cases.change(opened.id(), waiting, opened.version()));

        assertThat(changed.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(changed.version()).isGreaterThan(opened.version());
        assertThatThrownBy(() -> organisations.as(ana, () -> cases.change(opened.id(), waiting, opened.version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aFactIsKeptWithItsDayAndCannotLieAhead() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);
        var consent = LocalDate.of(2026, 9, 10);

        organisations.as(
                ana, () -> facts.record(opened.id(), NewFact.of(FactType.CONSENT_RECEIVED, consent, "by mail")));

        var kept = organisations.as(ana, () -> facts.ledger(opened.id())).inForce();
        assertThat(kept).singleElement().satisfies(fact -> {
            assertThat(fact.on()).isEqualTo(consent);
            assertThat(fact.recordedBy()).isEqualTo(ana.personId());
        });
        assertThatThrownBy(() -> organisations.as(
                        ana,
                        () -> facts.record(
                                opened.id(), NewFact.of(FactType.CONSENT_RECEIVED, LocalDate.of(2999, 1, 1), ""))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aFactIsPutRightByAFurtherOneAndOnlyOnce() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);
        var sep10 = LocalDate.of(2026, 9, 10);
        var wrong = NewFact.of(FactType.CONSENT_RECEIVED, sep10.minusDays(1), "");
        var right = NewFact.of(FactType.CONSENT_RECEIVED, sep10, "The stamp says the tenth.");

        var first = organisations.as(ana, () -> facts.record(opened.id(), wrong));
        organisations.as(ana, () -> facts.correct(first.id(), right));

        var ledger = organisations.as(ana, () -> facts.ledger(opened.id()));
        assertThat(ledger.inForce()).extracting(Fact::on).containsExactly(sep10);
        assertThat(ledger.all()).hasSize(2);
        assertThatThrownBy(() -> organisations.as(ana, () -> facts.correct(first.id(), right)))
                .isInstanceOf(Refused.class);
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.SUPERVISOR);
        assertThatThrownBy(() -> organisations.as(stranger, () -> facts.withdraw(first.id(), "Not ours.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatContradictsNeedsAReasonAndWhatCannotBeIsRefused() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);
        var evaluated = NewFact.of(FactType.EVALUATION_COMPLETED, LocalDate.of(2026, 3, 10), "");
        var eligible = NewFact.of(FactType.ELIGIBILITY_DETERMINED, LocalDate.of(2026, 3, 1), "");
        organisations.as(ana, () -> facts.record(opened.id(), evaluated));

        assertThatThrownBy(() -> organisations.as(ana, () -> facts.record(opened.id(), eligible)))
                .isInstanceOf(Refused.class);
        organisations.as(ana, () -> facts.record(opened.id(), eligible.because("The report came in two parts.")));

        assertThat(organisations.as(ana, () -> facts.ledger(opened.id())).inForce())
                .hasSize(2);
        var unborn = NewFact.of(FactType.RECORDS_REQUESTED, LocalDate.of(2001, 1, 1), "");
        assertThatThrownBy(() -> organisations.as(ana, () -> facts.record(opened.id(), unborn)))
                .isInstanceOf(Invalid.class);
        var ofAnother = NewFact.from(UUID.randomUUID(), 1, FactType.RECORDS_REQUESTED, LocalDate.of(2026, 1, 1), "");
        assertThatThrownBy(() -> organisations.as(ana, () -> facts.record(opened.id(), ofAnother)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theCaseloadCountsEachAdvocate() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);
        openedBy(ana);
        var today = openedBy(ana).openedOn();

        var caseload = organisations.as(sam, () -> caseloads.caseload(today, today));

        assertThat(caseload.rows()).singleElement().satisfies(row -> {
            assertThat(row.open()).isEqualTo(2);
            assertThat(row.opened()).isEqualTo(2);
            assertThat(row.closed()).isZero();
        });
    }

    @Test
    void everyReadIsInTheAuditLog() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var opened = openedBy(ana);

        organisations.as(ana, () -> cases.get(opened.id()));

        assertThat(recorded(ana, opened)).containsExactly("OPENED", "READ");
    }

    CaseView openedBy(Caller advocate) throws Exception {
        return organisations.as(advocate, () -> cases.open(newCase(MATEO)));
    }

    Map<UUID, String> children(Caller caller, Set<UUID> ids) throws Exception {
        return organisations.as(caller, () -> lists.childrenIn(ids));
    }

    List<String> recorded(Caller caller, CaseView caseFile) throws Exception {
        return organisations.as(
                caller,
                () -> work.call(
                        harbor.id(),
                        () -> entityManager
                                .createQuery(
                                        "select a.action from AuditEntry a where a.caseId = :case order by a.id",
                                        AuditAction.class)
                                .setParameter("case", caseFile.id())
                                .getResultStream()
                                .map(AuditAction::name)
                                .toList()));
    }

    List<CaseRow> listed(Caller caller) throws Exception {
        return organisations.as(caller, () -> lists.rows(CaseQuery.all(), 0, 50));
    }

    List<String> found(Caller caller, String text) throws Exception {
        var query = CaseQuery.of(CaseFilter.ALL.text(text));
        return organisations.as(caller, () -> lists.list(query, 0, 50)).rows().stream()
                .map(row -> row.student().firstName())
                .toList();
    }

    void guardian(Caller family, CaseView caseFile) throws Exception {
        organisations.as(
                family,
                () -> work.call(harbor.id(), () -> {
                    var mother = new Contact(ContactDetails.family(family.name(), "es"), family.personId());
                    entityManager.persist(mother);
                    entityManager.flush();
                    entityManager.persist(
                            new Relation(caseFile.studentId(), mother, new RelationDetails("mother", true)));
                    return caseFile;
                }));
    }

    static NewCase newCase(StudentDetails student) {
        return new NewCase(student, CaseType.EVALUATION, Situation.JUST_STARTING, "First call.");
    }
}
