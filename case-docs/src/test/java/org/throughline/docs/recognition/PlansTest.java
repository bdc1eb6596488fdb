package org.throughline.docs.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentFile;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.FileName;
import org.throughline.docs.document.Upload;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.storage.StoredContent;

/** Plans by the word of a person, on the real database. */
class PlansTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PlanContent READ = new PlanOnPaper().need("Reading fluency").content();
    static final PlanContent CORRECTED =
            new PlanOnPaper().need("Reading fluency").need("Writing").content();

    final TestTransactions transactions = new TestTransactions();
    final TestBeans beans = new TestBeans().with(EntityManager.class, transactions.entityManager());
    final Documents documents = beans.get(Documents.class);
    final Plans plans = beans.get(Plans.class);
    final UUID ana = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    final UUID documentId = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void oneDocument() throws Exception {
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
        transactions.call(harbor, () -> {
            var file = DocumentFile.received(FileName.of("plan.pdf"), new StoredContent(1, documentId.toString()));
            documents.add(new Document(documentId, caseId, file, new Upload(ana, NOON)));
            return documentId;
        });
    }

    @Test
    void plan_isAsItWasConfirmedLast() throws Exception {
        var id = transactions.call(harbor, () -> {
            var plan = new Plan(documentId, READ, ana, NOON);
            plans.add(plan);
            return plan.id();
        });
        assertThat(transactions.call(harbor, () -> plans.find(id).orElseThrow().content()))
                .isEqualTo(READ);

        transactions.call(harbor, () -> {
            plans.find(id).orElseThrow().confirm(CORRECTED, ana, NOON.plusSeconds(60));
            return id;
        });

        assertThat(transactions.call(harbor, () -> plans.ofDocuments(List.of(documentId))))
                .hasEntrySatisfying(documentId, plan -> {
                    assertThat(plan.content()).isEqualTo(CORRECTED);
                    assertThat(plan.confirmedAt()).isEqualTo(NOON.plusSeconds(60));
                });
    }

    @Test
    void plan_isNotThereForAnotherOrganisation() throws Exception {
        var id = transactions.call(harbor, () -> {
            var plan = new Plan(documentId, READ, ana, NOON);
            plans.add(plan);
            return plan.id();
        });
        var summit = TestDatabase.organisation();

        assertThat(transactions.call(summit, () -> plans.find(id))).isEmpty();
        assertThat(transactions.call(summit, () -> plans.ofDocument(documentId)))
                .isEmpty();
    }

    @Test
    void plan_goesWithItsDocument() throws Exception {
        transactions.call(harbor, () -> {
            plans.add(new Plan(documentId, READ, ana, NOON));
            return documentId;
        });

        transactions.call(harbor, () -> {
            plans.whenRemoved(new DocumentRemoved(documentId));
            return documentId;
        });

        assertThat(transactions.call(harbor, () -> plans.ofDocument(documentId)))
                .isEmpty();
    }
}
