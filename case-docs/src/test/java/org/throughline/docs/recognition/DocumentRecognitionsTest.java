package org.throughline.docs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.Upload;
import org.throughline.docs.storage.StoredContent;
import org.throughline.docs.text.protocol.Findings;

/** Which documents an older release read, on the real database. */
class DocumentRecognitionsTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    final TestTransactions transactions = new TestTransactions();
    final TestBeans beans = new TestBeans().with(EntityManager.class, transactions.entityManager());
    final Documents documents = beans.get(Documents.class);
    final DocumentRecognitions recognitions = beans.get(DocumentRecognitions.class);
    final UUID ana = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void oneCase() throws Exception {
        harbor = TestDatabase.organisation();
        TestDatabase.inTransaction(harbor, it -> {
            var student = UUID.randomUUID();
            TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Ana', 'advocate')", ana);
            TestDatabase.execute(it, """
                    insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                    values (?, 'Wren', 'Tate', 'tate wren', 'CA', 'en', 1)
                    """, student);
            return TestDatabase.execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, '2026-0001', ?, 'tate wren', 'EVALUATION', 'OPEN', 'JUST_STARTING', '', '2026-11-01', 1)
                    """, caseId, student);
        });
    }

    @Test
    void documents_ofAnOlderForm_orWithoutFindings_areOutdated_untilTheyAreLookedThrough() throws Exception {
        var old = read();
        var missing = read();
        var known = read();
        var unread = document();
        keep(old);
        keep(known);
        age(old);

        assertThat(outdated(Optional.empty())).containsExactlyElementsOf(sorted(old, missing));

        keep(old);
        // also where nothing was found
        keep(missing);
        assertThat(outdated(Optional.empty())).isEmpty();
        assertThat(unread).isNotNull();
    }

    @Test
    void documents_areOutdatedOneAfterTheOther_andOfTheirOwnOrganisationAlone() throws Exception {
        var all = sorted(read(), read());
        var other = TestDatabase.organisation();

        assertThat(outdated(Optional.of(all.getFirst()))).containsExactly(all.getLast());
        assertThat(outdated(Optional.of(all.getLast()))).isEmpty();
        assertThat(transactions.call(other, () -> recognitions.outdated(Optional.empty(), 10)))
                .isEmpty();
    }

    private List<UUID> outdated(Optional<UUID> after) throws Exception {
        return transactions.call(harbor, () -> recognitions.outdated(after, 10));
    }

    private UUID read() throws Exception {
        var id = document();
        transactions.call(harbor, () -> {
            documents
                    .lock(id)
                    .advance(reading -> reading.begun().opened(1, null).read("en"));
            return id;
        });
        return id;
    }

    private UUID document() throws Exception {
        var id = UUID.randomUUID();
        var file = DocumentFile.received(FileName.of("plan.pdf"), new StoredContent(1, id.toString()));
        return transactions.call(harbor, () -> {
            documents.add(new Document(id, caseId, file, new Upload(ana, NOON)));
            return id;
        });
    }

    private void keep(UUID id) throws Exception {
        transactions.call(harbor, () -> {
            recognitions.keep(id, Findings.nothing());
            return id;
        });
    }

    private void age(UUID id) throws Exception {
        TestDatabase.inTransaction(
                harbor,
                it -> TestDatabase.execute(it, "update document_recognition set form = 1 where document_id = ?", id));
    }

    /** As the database orders them. */
    private static List<UUID> sorted(UUID... ids) {
        return Stream.of(ids)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
