package org.throughline.docs.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.duplicate.CasesMoved;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;

class FollowMovesTest {

    final TestTransactions transactions = new TestTransactions();
    final TestBeans beans = new TestBeans().with(EntityManager.class, transactions.entityManager());
    final UUID moved = UUID.randomUUID();
    final UUID stays = UUID.randomUUID();

    @Test
    void pagesOfMovedCasesAreTakenOverAgain() throws Exception {
        var harbor = TestDatabase.organisation();
        var read = UUID.randomUUID();
        TestDatabase.inTransaction(harbor, it -> {
            var ana = UUID.randomUUID();
            TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Ana', 'advocate')", ana);
            for (var caseId : List.of(moved, stays)) {
                var student = UUID.randomUUID();
                TestDatabase.execute(it, """
                        insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                        values (?, 'Mateo', 'Cruz', 'cruz mateo', 'CA', 'es', 1)
                        """, student);
                TestDatabase.execute(it, """
                        insert into case_file (id, number, student_id, student_search_name, type, status, situation,
                            summary, opened_on, version)
                        values (?, ?, ?, 'cruz mateo', 'EVALUATION', 'OPEN', 'STUCK', '', '2026-11-01', 1)
                        """, caseId, caseId.toString(), student);
            }
            document(it, read, moved, ana, "READY");
            document(it, UUID.randomUUID(), moved, ana, "RECEIVED");
            return document(it, UUID.randomUUID(), stays, ana, "READY");
        });

        var changed = transactions.call(harbor, () -> {
            beans.get(FollowMoves.class).whenCasesMoved(new CasesMoved(List.of(moved)));
            return beans.get(IndexChanges.class).after(0, 10);
        });

        assertThat(changed).extracting(IndexChanges.Change::documentId).containsExactly(read);
    }

    static int document(java.sql.Connection it, UUID id, UUID caseId, UUID by, String status) throws Exception {
        return TestDatabase.execute(it, """
                insert into document (id, case_id, file_name, media_type, size_bytes, sha256, status, shared,
                    uploaded_by, uploaded_at, version)
                values (?, ?, 'plan.pdf', 'application/pdf', 7, 'digest', ?, false, ?, now(), 1)
                """, id, caseId, status, by);
    }
}
