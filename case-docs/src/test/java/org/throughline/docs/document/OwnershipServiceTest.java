package org.throughline.docs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.fixture.TestEvents;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.reading.DocumentRead;
import org.throughline.docs.recognition.RecognizeDocument;
import org.throughline.docs.recognition.rule.RecognizeText;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.LaidOutText;

/** A paper of Mateo's that came to Wren's case, on the real database. */
class OwnershipServiceTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path directory;

    final TestTransactions transactions = new TestTransactions();
    final CurrentUser currentUser = new CurrentUser();
    final TestBeans beans = new TestBeans();
    final TestEvents events = new TestEvents();
    final UUID ana = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();
    UUID wren = UUID.randomUUID();
    UUID mateo = UUID.randomUUID();
    DocumentService service = new DocumentService();
    OwnershipService ownership = new OwnershipService();
    Documents documents = new Documents();
    DocumentPages pages = new DocumentPages();

    @BeforeEach
    void twoCasesOfAna() throws Exception {
        harbor = TestDatabase.organisation();
        TestDatabase.inTransaction(
                harbor,
                it -> TestDatabase.execute(
                        it, "insert into person (id, name, roles) values (?, 'Ana', 'advocate')", ana));
        openCase(wren, "Wren", "Okonkwo-Tate");
        openCase(mateo, "Mateo", "Villanueva-Cruz");
        beans.with(TenantWork.class, transactions)
                .with(EntityManager.class, transactions.entityManager())
                .with(CurrentUser.class, currentUser)
                .with(Clock.class, Clock.fixed(NOON, ZoneOffset.UTC))
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(StorageLimits.class, StorageLimits.usual())
                .with(Event.class, events);
        documents = beans.get(Documents.class);
        pages = beans.get(DocumentPages.class);
        service = beans.get(DocumentService.class);
        ownership = beans.get(OwnershipService.class);
        events.heardBy(beans.get(RecognizeDocument.class));
    }

    @Test
    void paperOfAnotherChild_isSharedWithNobodyBeforeSomebodyHasLooked() throws Exception {
        var plan = read("Student Name: Mateo Villanueva-Cruz");
        asAna(() -> service.classify(plan, DocumentType.IEP));

        assertThatThrownBy(() -> asAna(() -> service.share(plan, true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another child");

        asAna(() -> ownership.confirmChild(plan));
        assertThat(asAna(() -> service.get(plan)).classification().isOfAnotherChild())
                .isFalse();
        assertThat(asAna(() -> service.share(plan, true)).isShared()).isTrue();
    }

    @Test
    void archiveWithAPaperOfAnotherChild_isNotSharedEither() throws Exception {
        var archive = read("Papers");
        var part = read("Student Name: Mateo Villanueva-Cruz");
        asAna(() -> {
            documents.lock(part).attachTo(documents.lock(archive));
            return part;
        });
        asAna(() -> service.classify(part, DocumentType.IEP));

        assertThatThrownBy(() -> asAna(() -> service.share(archive, true))).isInstanceOf(Refused.class);
    }

    @Test
    void paperOfAnotherChild_isMovedToItsCase_andIsThatChildsThere() throws Exception {
        var plan = read("Student Name: Mateo Villanueva-Cruz");
        asAna(() -> service.classify(plan, DocumentType.IEP));

        asAna(() -> ownership.moveTo(plan, mateo));

        assertThat(asAna(() -> service.inCase(wren))).isEmpty();
        assertThat(asAna(() -> service.inCase(mateo))).singleElement().satisfies(moved -> {
            assertThat(moved.id()).isEqualTo(plan);
            assertThat(moved.isShared()).isFalse();
            assertThat(moved.classification().isOfAnotherChild()).isFalse();
        });
        assertThat(events.fired()).contains(new DocumentMoved(plan, wren, mateo));
        assertThatThrownBy(() -> asAna(() -> ownership.moveTo(plan, mateo))).isInstanceOf(Refused.class);
    }

    @Test
    void paperAndCase_ofAnotherOrganisation_areNotFound() throws Exception {
        var plan = read("The plan.");
        var summit = TestDatabase.organisation();

        assertThatThrownBy(() -> as(summit, () -> ownership.moveTo(plan, mateo)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(summit, () -> ownership.confirmChild(plan))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asAna(() -> ownership.moveTo(plan, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    UUID read(String text) throws Exception {
        return transactions.call(harbor, () -> {
            var document = new Document(
                    UUID.randomUUID(),
                    wren,
                    DocumentFile.received(FileName.of("plan.pdf"), new StoredContent(7, "digest")),
                    new Upload(ana, NOON));
            document.advance(reading -> reading.begun().opened(1, null).read("en"));
            documents.add(document);
            pages.add(new DocumentPage(document.id(), 1, text, false));
            events.fire(new DocumentRead(document, findings(text)));
            return document.id();
        });
    }

    /** As the process that reads says it. */
    static Findings findings(String text) throws IOException {
        var found = new ByteArrayOutputStream();
        new RecognizeText().apply(LaidOutText.typed(List.of(text)), new DataOutputStream(found));
        return Findings.of(found.toByteArray());
    }

    void openCase(UUID caseId, String firstName, String lastName) throws Exception {
        TestDatabase.inTransaction(harbor, it -> {
            var student = UUID.randomUUID();
            TestDatabase.execute(it, """
                    insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                    values (?, ?, ?, ?, 'CA', 'en', 1)
                    """, student, firstName, lastName, firstName);
            TestDatabase.execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, ?, ?, ?, 'EVALUATION', 'OPEN', 'JUST_STARTING', '', '2026-11-01', 1)
                    """, caseId, firstName, student, firstName);
            return TestDatabase.execute(
                    it,
                    "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                    UUID.randomUUID(),
                    caseId,
                    ana);
        });
    }

    <T> T asAna(Callable<T> work) throws Exception {
        return as(harbor, work);
    }

    <T> T as(UUID tenant, Callable<T> work) throws Exception {
        var caller = new Caller(ana, "Ana", new Organisation(tenant, "alias"), Set.of(Role.ADVOCATE));
        return currentUser.callAs(caller, () -> transactions.call(tenant, work));
    }
}
