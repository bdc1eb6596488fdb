package org.throughline.docs.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.fixture.TestEvents;
import org.throughline.core.job.Job;
import org.throughline.core.job.Jobs;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.admission.Admission;
import org.throughline.docs.document.Classification;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.Upload;
import org.throughline.docs.index.Indexes;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.docs.pagenote.RemoveDeletedNotes;
import org.throughline.docs.reading.ReadDocument;
import org.throughline.docs.recognition.RecognizeDocument;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.protocol.FileParts;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unreadable;

/** The two steps of deleting, on the real database. */
class DeletionTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Duration A_DAY = Duration.ofDays(1);
    static final Duration THIRTY_DAYS = Duration.ofDays(30);

    @TempDir
    Path directory;

    final TestTransactions transactions = new TestTransactions();
    final CurrentUser currentUser = new CurrentUser();
    final UUID ana = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    final MovedClock clock = new MovedClock();
    final NoIndexes indexes = new NoIndexes();
    final TestBeans beans = new TestBeans();
    UUID harbor = UUID.randomUUID();
    Documents documents = new Documents();
    DocumentPages pages = new DocumentPages();
    DeletionService deletions = new DeletionService();
    DocumentService service = new DocumentService();

    /** Time passes only when a test says so. */
    static final class MovedClock extends Clock {
        private Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static final class NoIndexes extends Indexes {
        private int expunged;

        @Override
        public void expunge() {
            expunged++;
        }
    }

    private static final StorageLimits.Limit PLENTY = new StorageLimits.Limit(1L << 40, 1_000_000);

    /** Jobs are run by the test itself. */
    static final class NoJobs extends Jobs {

        @Override
        public void enqueue(String kind, UUID subject) {
            // the test runs it
        }
    }

    private final TestEvents events = new TestEvents();

    @BeforeEach
    void oneCaseOfAna() throws Exception {
        harbor = TestDatabase.organisation();
        TestDatabase.inTransaction(harbor, it -> {
            var student = UUID.randomUUID();
            // there is no scanner here
            TestDatabase.execute(it, "update organisation set unscanned_accepted = true");
            TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Ana', 'advocate')", ana);
            TestDatabase.execute(it, """
                    insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                    values (?, 'Mateo', 'Cruz', 'cruz mateo', 'CA', 'es', 1)
                    """, student);
            TestDatabase.execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, '2026-0001', ?, 'cruz mateo', 'EVALUATION', 'OPEN', 'JUST_STARTING', '', '2026-11-01', 1)
                    """, caseId, student);
            return TestDatabase.execute(
                    it,
                    "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                    UUID.randomUUID(),
                    caseId,
                    ana);
        });
        beans.with(TenantWork.class, transactions)
                .with(EntityManager.class, transactions.entityManager())
                .with(DataSource.class, transactions.dataSource())
                .with(CurrentUser.class, currentUser)
                .with(Clock.class, clock)
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(StorageLimits.class, new StorageLimits(PLENTY, PLENTY, PLENTY))
                .with(Indexes.class, indexes)
                .with(Event.class, events)
                .with(Jobs.class, new NoJobs());
        documents = beans.get(Documents.class);
        deletions = beans.get(DeletionService.class);
        pages = beans.get(DocumentPages.class);
        service = beans.get(DocumentService.class);
        events.heardBy(beans.get(Admission.class)).heardBy(beans.get(RecognizeDocument.class));
    }

    @Test
    void whatIsDeletedIsNotThereForAnybody() throws Exception {
        var letter = ready("letter.pdf");

        asAna(() -> delete(letter));

        assertThat(asAna(() -> service.inCase(caseId))).isEmpty();
        assertThatThrownBy(() -> asAna(() -> service.get(letter))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asAna(() -> service.page(letter, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asAna(() -> delete(letter))).isInstanceOf(NotFound.class);
        assertThat(asAna(() -> deletions.deletedIn(caseId))).singleElement().satisfies(deleted -> {
            assertThat(deleted.deletion()).contains(new Deletion(ana, NOON));
        });
        assertThat(audited()).containsExactly("DELETED", "READ", "READ");
        assertThat(ids("select document_id from index_change")).containsExactly(letter);
    }

    @Test
    void document_isOnItsOwnCase_untilItIsDeleted() throws Exception {
        var letter = ready("letter.pdf");

        assertThat(asAna(() -> documents.isOnCase(letter, caseId))).isTrue();
        assertThat(asAna(() -> documents.isOnCase(letter, UUID.randomUUID()))).isFalse();
        assertThat(asAna(() -> documents.isOnCase(UUID.randomUUID(), caseId))).isFalse();

        asAna(() -> delete(letter));

        assertThat(asAna(() -> documents.isOnCase(letter, caseId))).isFalse();
    }

    @Test
    void whatIsBroughtBackIsThereWhole() throws Exception {
        var letter = ready("letter.pdf");
        asAna(() -> delete(letter));

        asAna(() -> deletions.restore(letter));
        asAna(() -> deletions.restore(letter));

        assertThat(asAna(() -> service.get(letter)).isDeleted()).isFalse();
        assertThat(asAna(() -> service.page(letter, 1)).text()).contains("words of letter.pdf");
        assertThat(asAna(() -> deletions.deletedIn(caseId))).isEmpty();
        assertThat(audited()).containsExactly("DELETED", "RESTORED", "READ", "READ", "READ");
    }

    @Test
    void whatCameInItGoesAndComesBackWithIt() throws Exception {
        var archive = ready("papers.zip");
        var mail = part(archive, "mail.eml");
        var attachment = part(mail, "notes.txt");
        var deletedBefore = part(archive, "twice.txt");
        asAna(() -> delete(deletedBefore));

        asAna(() -> delete(archive));

        assertThat(asAna(() -> service.inCase(caseId))).isEmpty();
        assertThat(asAna(() -> deletions.deletedIn(caseId)))
                .extracting(Document::id)
                .containsExactlyInAnyOrder(archive, deletedBefore);
        assertThatThrownBy(() -> asAna(() -> deletions.restore(attachment)))
                .isInstanceOf(Refused.class)
                .hasMessage("What it came in is deleted. Bring that back first.");
        assertThatThrownBy(() -> asAna(() -> deletions.restore(deletedBefore))).isInstanceOf(Refused.class);

        asAna(() -> deletions.restore(archive));

        assertThat(asAna(() -> service.inCase(caseId)))
                .extracting(Document::id)
                .containsExactlyInAnyOrder(archive, mail, attachment);
    }

    @Test
    void aDeletedPartDoesNotKeepTheLetterFromBeingClosed() throws Exception {
        var letter = ready("mail.eml");
        var attachment = part(letter, "notes.txt");
        asAna(() -> service.share(letter, true));
        asAna(() -> delete(attachment));

        asAna(() -> service.share(letter, false));
        asAna(() -> deletions.restore(attachment));

        assertThat(asAna(() -> service.get(attachment)).isShared()).isFalse();
    }

    @Test
    void afterThirtyDaysNobodyBringsItBack() throws Exception {
        var letter = ready("letter.pdf");
        asAna(() -> delete(letter));

        clock.pass(THIRTY_DAYS);
        assertThat(asAna(() -> deletions.deletedIn(caseId))).hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        assertThat(asAna(() -> deletions.deletedIn(caseId))).isEmpty();
        assertThatThrownBy(() -> asAna(() -> deletions.restore(letter))).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherOrganisationFindsNothingToDeleteOrBringBack() throws Exception {
        var letter = ready("letter.pdf");
        var summit = TestDatabase.organisation();

        assertThatThrownBy(() -> as(summit, () -> delete(letter))).isInstanceOf(NotFound.class);
        asAna(() -> delete(letter));

        assertThatThrownBy(() -> as(summit, () -> deletions.restore(letter))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(summit, () -> deletions.deletedIn(caseId))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNobodyBroughtBackLosesItsContentForGood() throws Exception {
        var letter = ready("Mateo Cruz.pdf");
        var kept = ready("kept.pdf");
        Files.createDirectories(file(letter).getParent());
        Files.writeString(file(letter), "secret");
        Files.writeString(file(kept), "secret");
        asAna(() -> delete(letter));
        job(letter);

        clock.pass(THIRTY_DAYS);
        assertThat(removeDeleted()).isZero();
        clock.pass(A_DAY);
        assertThat(removeDeleted()).isEqualTo(1);
        assertThat(removeDeleted()).isZero();

        assertThat(file(letter)).doesNotExist();
        assertThat(file(kept)).exists();
        assertThat(ids("select document_id from document_page")).containsExactly(kept);
        assertThat(ids("select document_id from document_date")).containsExactly(kept);
        assertThat(texts("select task_instance from scheduled_tasks")).isEmpty();
        assertThat(texts("select to_jsonb(d)::text from document d where removed_at is not null"))
                .singleElement()
                .asString()
                .contains(letter.toString(), caseId.toString(), ana.toString())
                .doesNotContain("Mateo", "digest", "words of", "PLAN_504", "truncated");
        assertThat(audited()).containsExactly("DELETED", "REMOVED");
        assertThat(ids("select document_id from index_change")).containsExactly(letter);
        assertThat(indexes.expunged).isEqualTo(1);
        assertThat(events.fired()).containsOnlyOnce(new DocumentRemoved(letter));
        assertThatThrownBy(() -> asAna(() -> deletions.restore(letter))).isInstanceOf(NotFound.class);
        assertThat(isNamed(letter)).isFalse();
        assertThat(isNamed(kept)).isTrue();
    }

    @Test
    void theFileOfADeletedDocumentIsStillNamed() throws Exception {
        var letter = ready("letter.pdf");

        asAna(() -> delete(letter));

        assertThat(isNamed(letter)).isTrue();
    }

    @Test
    void whatIsDeletedWhileItIsReadIsReadyWhenItComesBack() throws Exception {
        var letter = received("letter.txt");
        var reader = reader(letter, "text/plain");

        read(reader, letter);

        assertThat(asAna(() -> service.inCase(caseId))).isEmpty();
        asAna(() -> deletions.restore(letter));
        assertThat(asAna(() -> service.get(letter)).status()).isEqualTo(DocumentStatus.READY);
        assertThat(asAna(() -> service.page(letter, 1)).text()).isEqualTo("What was read.");
    }

    @Test
    void whatComesOutOfADeletedLetterIsDeletedWithIt() throws Exception {
        var letter = received("mail.eml");
        var reader = reader(letter, "message/rfc822");

        read(reader, letter);

        assertThat(asAna(() -> service.inCase(caseId))).isEmpty();
        asAna(() -> deletions.restore(letter));
        assertThat(asAna(() -> service.inCase(caseId)))
                .extracting(Document::fileName)
                .containsExactlyInAnyOrder("mail.eml", "notes.txt");
    }

    @Test
    void whatIsReadAgainInVainKeepsWhatWasRead() throws Exception {
        var letter = ready("letter.pdf");
        beans.with(ContentStore.class, new ContentStore() {
            @Override
            public InputStream open(UUID document) {
                return InputStream.nullInputStream();
            }
        });
        beans.with(Readers.class, new Readers() {
            @Override
            public Reading read(InputStream plain, long size, String fileName) {
                return new Reading.NoText("application/pdf", Unreadable.TOO_LONG);
            }
        });

        asAna(() -> service.readAgain(letter));
        assertThat(asAna(() -> service.get(letter)).status()).isEqualTo(DocumentStatus.RECEIVED);
        read(beans.get(ReadDocument.class), letter);

        var document = asAna(() -> service.get(letter));
        assertThat(document.status()).isEqualTo(DocumentStatus.READY);
        assertThat(document.reading().reason()).isEqualTo("not-read-again");
        assertThat(asAna(() -> service.page(letter, 1)).text()).contains("words of letter.pdf");
        assertThat(asAna(() -> document.type())).isEqualTo(DocumentType.PLAN_504);
    }

    @Test
    void aRemovedNoteComesBackForThirtyDaysAndIsGoneThen() throws Exception {
        var notes = beans.get(PageNoteService.class);
        var letter = ready("letter.pdf");
        var kept =
                asAna(() -> notes.write(letter, 1, "Ask for the data.", true)).id();
        var removed = asAna(() -> notes.write(letter, 1, "Never mind.", false)).id();
        asAna(() -> notes.remove(removed));
        assertThat(asAna(() -> notes.onDocument(letter)))
                .extracting(view -> view.note().id())
                .containsExactly(kept);

        clock.pass(THIRTY_DAYS);
        asAna(() -> notes.restore(removed));
        assertThat(asAna(() -> notes.onDocument(letter))).hasSize(2);
        asAna(() -> notes.remove(removed));
        clock.pass(THIRTY_DAYS.plusSeconds(1));

        assertThatThrownBy(() -> asAna(() -> notes.restore(removed))).isInstanceOf(NotFound.class);
        assertThat(beans.get(RemoveDeletedNotes.class).in(harbor)).isEqualTo(1);
        assertThat(texts("select text from page_note")).containsExactly("Ask for the data.");
        assertThat(asAna(() -> notes.forMeeting(caseId)))
                .singleElement()
                .satisfies(view -> assertThat(view.author()).isEqualTo("Ana"));
        asAna(() -> delete(letter));
        assertThat(asAna(() -> notes.forMeeting(caseId))).isEmpty();
    }

    /** A new table with something of a document in it has to be emptied when {@link DocumentRemoved} is said, too. */
    @Test
    void everyTableThatHangsOnADocumentIsKnownHere() throws Exception {
        assertThat(texts("""
                select distinct conrelid::regclass::text from pg_constraint
                where contype = 'f' and confrelid in ('document'::regclass, 'document_page'::regclass)
                """))
                .containsExactlyInAnyOrder(
                        "document",
                        "document_page",
                        "document_date",
                        "document_fingerprint",
                        "document_recognition",
                        "finding_dismissal",
                        "page_note",
                        "plan",
                        "index_change",
                        "suggestion",
                        // these say only that there was a paper, and the row of a removed one stays
                        "fact",
                        "consent");
    }

    /** A new column that says something of a document has to be emptied in {@link Document#remove}, too. */
    @Test
    void everyTextOfADocumentIsKnownHere() throws Exception {
        assertThat(texts("""
                select column_name from information_schema.columns
                where table_name = 'document' and data_type in ('text', 'jsonb', 'bytea')
                """))
                .containsExactlyInAnyOrder(
                        "file_name",
                        "original_name",
                        "media_type",
                        "sha256",
                        "status",
                        "reason",
                        "type",
                        "guessed_type",
                        "type_cues",
                        "language");
    }

    boolean delete(UUID id) {
        deletions.delete(id);
        return true;
    }

    int removeDeleted() throws Exception {
        return beans.get(RemoveDeleted.class).in(harbor);
    }

    boolean isNamed(UUID id) throws Exception {
        return transactions.call(harbor, () -> beans.get(FilesOfDocuments.class).names(id));
    }

    /** Somebody deletes the document just when it has been read. */
    ReadDocument reader(UUID id, String mediaType) {
        beans.with(ContentStore.class, new ContentStore() {
            @Override
            public InputStream open(UUID document) {
                return InputStream.nullInputStream();
            }

            @Override
            public StoredContent put(UUID document, InputStream plain) {
                return new StoredContent(1, "digest");
            }
        });
        beans.with(Readers.class, new Readers() {
            @Override
            public Reading read(InputStream plain, long size, String fileName) {
                try {
                    asAna(() -> delete(id));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return new Reading.Text(mediaType, List.of("What was read."), Set.of(), false, false, false);
            }

            @Override
            public Findings applyRules(InputStream plain, long size, String type, List<ReadPage> pages) {
                return Findings.nothing();
            }

            @Override
            public boolean unpack(InputStream plain, long size, String type, FileParts.Taker result) {
                try {
                    result.take("notes.txt", new ByteArrayInputStream(new byte[1]));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return true;
            }
        });
        return beans.get(ReadDocument.class);
    }

    void read(ReadDocument reader, UUID id) throws Exception {
        reader.run(new Job(harbor, id, () -> {}));
    }

    <T> T asAna(Callable<T> work) throws Exception {
        return as(harbor, work);
    }

    <T> T as(UUID tenant, Callable<T> work) throws Exception {
        var caller = new Caller(ana, "Ana", new Organisation(tenant, "alias"), Set.of(Role.ADVOCATE));
        return currentUser.callAs(caller, () -> transactions.call(tenant, work));
    }

    UUID received(String name) throws Exception {
        return transactions.call(harbor, () -> {
            var document = document(name);
            documents.add(document);
            return document.id();
        });
    }

    UUID ready(String name) throws Exception {
        return transactions.call(harbor, () -> ready(document(name)));
    }

    UUID part(UUID whole, String name) throws Exception {
        return transactions.call(harbor, () -> {
            var document = document(name);
            document.attachTo(documents.find(whole).orElseThrow());
            return ready(document);
        });
    }

    UUID ready(Document document) {
        document.classify(known -> new Classification(DocumentType.PLAN_504, true, null, false));
        document.identifyAs("application/pdf");
        document.advance(
                reading -> reading.begun().opened(1, DocumentRemark.TRUNCATED).read("en"));
        documents.add(document);
        pages.add(new DocumentPage(document.id(), 1, "The words of " + document.fileName(), false));
        transactions.entityManager().flush();
        transactions
                .entityManager()
                .createNativeQuery("""
                        insert into document_date (id, document_id, kind, date, page, quote)
                        values (gen_random_uuid(), ?1, 'DOCUMENT_DATE', '2026-03-02', 1, 'the words of it')
                        """)
                .setParameter(1, document.id())
                .executeUpdate();
        return document.id();
    }

    Document document(String name) {
        return new Document(
                UUID.randomUUID(),
                caseId,
                DocumentFile.received(FileName.of(name), new StoredContent(7, "digest")),
                new Upload(ana, NOON.minus(A_DAY)));
    }

    void job(UUID subject) throws Exception {
        var data = "{\"tenant\":\"%s\",\"subject\":\"%s\"}".formatted(harbor, subject);
        TestDatabase.inTransaction(
                harbor,
                it -> TestDatabase.execute(
                        it,
                        "insert into scheduled_tasks (task_name, task_instance, task_data, picked, version)"
                                + " values ('read-document', ?, convert_to(?, 'UTF8'), false, 1)",
                        subject.toString(),
                        data));
    }

    Path file(UUID document) {
        return directory.resolve(harbor.toString()).resolve(document.toString());
    }

    List<String> audited() throws Exception {
        return texts("select action from audit_entry order by id");
    }

    List<UUID> ids(String sql) throws Exception {
        return texts(sql).stream().map(UUID::fromString).toList();
    }

    List<String> texts(String sql) throws Exception {
        return TestDatabase.inTransaction(harbor, it -> {
            try (var statement = it.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
