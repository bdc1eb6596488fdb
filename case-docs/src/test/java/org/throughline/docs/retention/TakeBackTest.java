package org.throughline.docs.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.Upload;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.storage.StoredContent;

/** A family changes its mind, on the real database. */
class TakeBackTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path directory;

    final TestTransactions transactions = new TestTransactions();
    final CurrentUser currentUser = new CurrentUser();
    final TestBeans beans = new TestBeans();
    final UUID lucia = UUID.randomUUID();
    final UUID ana = UUID.randomUUID();
    final MovedClock clock = new MovedClock();
    final UUID caseId = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();
    DocumentService documents = new DocumentService();
    TakeBackService takeBacks = new TakeBackService();
    DeletionService deletions = new DeletionService();

    /** Time passes only when a test says so. */
    static final class MovedClock extends Clock {
        private Instant now = NOON;

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

    @BeforeEach
    void oneCaseOfAna() throws Exception {
        harbor = TestDatabase.organisation();
        TestDatabase.inTransaction(harbor, it -> {
            var student = UUID.randomUUID();
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
            TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Lucia', 'family')", lucia);
            var mother = UUID.randomUUID();
            TestDatabase.execute(it, """
                    insert into contact (id, kind, name, search_name, language, person_id, version)
                    values (?, 'FAMILY', 'Lucia Cruz', 'lucia cruz', 'es', ?, 1)
                    """, mother, lucia);
            TestDatabase.execute(it, """
                    insert into relation (id, student_id, contact_id, word, holds_education_rights, version)
                    values (?, ?, ?, 'mother', true, 1)
                    """, UUID.randomUUID(), student, mother);
            return TestDatabase.execute(
                    it,
                    "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                    UUID.randomUUID(),
                    caseId,
                    ana);
        });
        beans.with(TenantWork.class, transactions)
                .with(EntityManager.class, transactions.entityManager())
                .with(CurrentUser.class, currentUser)
                .with(Clock.class, clock)
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(StorageLimits.class, StorageLimits.usual())
                .with(Event.class, new TestEvents());
        documents = beans.get(DocumentService.class);
        takeBacks = beans.get(TakeBackService.class);
        deletions = beans.get(DeletionService.class);
    }

    @Test
    void whatWasTakenBackIsThereForNobodyAndStaffSeeThatItWas() throws Exception {
        var paper = sent(lucia);

        asLucia(() -> takeBack(paper));

        assertThat(asAna(() -> documents.inCase(caseId))).isEmpty();
        assertThat(asAna(() -> deletions.deletedIn(caseId)))
                .singleElement()
                .satisfies(document -> assertThat(document.isTakenBack()).isTrue());
        assertThatThrownBy(() -> asAna(() -> deletions.restore(paper)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("document.taken-back"));
    }

    @Test
    void whoTookItBackMaySendItAfterAllForADay() throws Exception {
        var paper = sent(lucia);
        asLucia(() -> takeBack(paper));
        assertThat(asLucia(() -> takeBacks.takenBackIn(caseId)))
                .extracting(Document::id)
                .containsExactly(paper);

        asLucia(() -> takeBacks.undo(paper));

        assertThat(asAna(() -> documents.inCase(caseId)))
                .singleElement()
                .satisfies(document -> assertThat(document.isTakenBack()).isFalse());
        asLucia(() -> takeBack(paper));
        clock.now = NOON.plus(Duration.ofHours(25));
        assertThat(asLucia(() -> takeBacks.takenBackIn(caseId))).isEmpty();
        assertThatThrownBy(() -> asLucia(() -> takeBacks.undo(paper))).isInstanceOf(NotFound.class);
    }

    @Test
    void afterADayAndOfOthersNothingIsTakenBack() throws Exception {
        var own = sent(lucia);
        var shared = sent(ana);

        assertThatThrownBy(() -> asLucia(() -> takeBack(shared))).isInstanceOf(NotFound.class);
        clock.now = NOON.plus(Duration.ofHours(25));
        assertThatThrownBy(() -> asLucia(() -> takeBack(own)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("document.too-late"));
        assertThat(asAna(() -> documents.inCase(caseId))).hasSize(2);
    }

    private boolean takeBack(UUID id) {
        takeBacks.takeBack(id);
        return true;
    }

    private UUID sent(UUID by) throws Exception {
        return asAna(() -> {
            var file = DocumentFile.received(FileName.of("letter.pdf"), new StoredContent(7, "digest"));
            var document = new Document(UUID.randomUUID(), caseId, file, new Upload(by, clock.instant()));
            document.share(true);
            beans.get(Documents.class).add(document);
            return document.id();
        });
    }

    private <T> T asAna(Callable<T> work) throws Exception {
        return as(new Caller(ana, "Ana", new Organisation(harbor, "alias"), Set.of(Role.ADVOCATE)), work);
    }

    private <T> T asLucia(Callable<T> work) throws Exception {
        return as(new Caller(lucia, "Lucia", new Organisation(harbor, "alias"), Set.of(Role.FAMILY)), work);
    }

    private <T> T as(Caller caller, Callable<T> work) throws Exception {
        return currentUser.callAs(caller, () -> transactions.call(harbor, work));
    }
}
