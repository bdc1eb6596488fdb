package org.throughline.docs.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Problem;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.photo.PhotosService;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StoredContent;

/** How files come in, on the real database. */
class ReceiveTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path directory;

    final TestTransactions transactions = new TestTransactions();
    final CurrentUser currentUser = new CurrentUser();
    final TestBeans beans = new TestBeans();
    final UUID ana = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();
    DocumentService documents = new DocumentService();
    PhotosService photos = new PhotosService();

    /** Reads what it gets, as the real one does. */
    static final class Store extends ContentStore {

        @Override
        public StoredContent put(UUID document, InputStream plain) {
            try {
                var bytes = plain.readAllBytes();
                var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new StoredContent(bytes.length, HexFormat.of().formatHex(digest));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
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
                .with(Clock.class, Clock.fixed(NOON, ZoneOffset.UTC))
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(StorageLimits.class, StorageLimits.usual())
                .with(ContentStore.class, new Store())
                .with(Event.class, new TestEvents());
        documents = beans.get(DocumentService.class);
        photos = beans.get(PhotosService.class);
    }

    @Test
    void aFileThatIsShorterOrLongerThanAnnouncedIsNotKept() throws Exception {
        assertThat(problem(letter("iep.txt", "half").announcedAs(8L))).isInstanceOf(Invalid.class);
        assertThat(problem(letter("iep.txt", "half").announcedAs(3L)).code()).isEqualTo("document.cut");
        assertThat(problem(letter("iep.txt", "").announcedAs(3L)).code()).isEqualTo("document.cut");

        assertThat(inCase()).isEmpty();
        receive(letter("iep.txt", "half").announcedAs(4L));
        assertThat(inCase()).hasSize(1);
    }

    @Test
    void theSameBytesAreKeptTwiceOnlyIfThatIsWanted() throws Exception {
        receive(letter("iep.txt", "the plan"));

        var problem = problem(letter("copy of iep.txt", "the plan"));

        var first = inCase().getFirst().id();
        assertThat(problem)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.about()).contains(first));
        assertThat(problem.code()).isEqualTo("document.same");
        assertThat(problem.sentence(Locale.ENGLISH))
                .isEqualTo("This file is here already: iep.txt, added on November 24, 2026.");
        receive(letter("other.txt", "another plan"));
        receive(letter("copy of iep.txt", "the plan").wantedAgain(true));
        assertThat(inCase()).hasSize(3);
    }

    @Test
    void photosThatWereChosenTogetherAreAskedAboutUntilSomebodySays() throws Exception {
        var together = UUID.randomUUID();
        var second = receive(letter("b.jpg", "\u00ff\u00d8 2").chosenIn(new Choice(together, 2)));
        assertThat(undecided()).isEmpty();
        var first = receive(letter("a.jpg", "\u00ff\u00d8 1").chosenIn(new Choice(together, 1)));
        receive(letter("c.jpg", "\u00ff\u00d8 3").chosenIn(new Choice(UUID.randomUUID(), 3)));
        receive(letter("d.txt", "no photo").chosenIn(new Choice(together, 4)));

        assertThat(undecided()).extracting(Document::id).containsExactly(first, second);
        call(() -> {
            photos.leaveApart(List.of(first, second));
            return true;
        });
        assertThat(undecided()).isEmpty();
        assertThat(inCase()).hasSize(4);
    }

    private static NewDocument letter(String name, String words) {
        return new NewDocument(name, new ByteArrayInputStream(words.getBytes(UTF_8)), null, false);
    }

    private Problem problem(NewDocument wanted) {
        var thrown = new Problem[1];
        assertThatThrownBy(() -> receive(wanted)).isInstanceOfSatisfying(Problem.class, problem -> thrown[0] = problem);
        return thrown[0];
    }

    private UUID receive(NewDocument wanted) throws Exception {
        return call(() -> documents.receive(caseId, wanted).id());
    }

    private List<Document> inCase() throws Exception {
        return call(() -> documents.inCase(caseId));
    }

    private List<Document> undecided() throws Exception {
        return call(() -> photos.undecided(caseId));
    }

    private <T> T call(Callable<T> work) throws Exception {
        var caller = new Caller(ana, "Ana", new Organisation(harbor, "alias"), Set.of(Role.ADVOCATE));
        return currentUser.callAs(caller, () -> transactions.call(harbor, work));
    }
}
