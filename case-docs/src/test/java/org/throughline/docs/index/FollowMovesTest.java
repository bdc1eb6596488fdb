package org.throughline.docs.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.duplicate.CasesMoved;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.organisation.OrganisationMoved;
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
            var ana = person(it);
            for (var caseId : List.of(moved, stays)) {
                childWithCase(it, caseId);
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

    @Test
    void day_isThatOfTheOrganisation_andFollowsItToAnotherPlace() throws Exception {
        var harbor = TestDatabase.organisation();
        var read = UUID.randomUUID();
        var other = UUID.randomUUID();
        TestDatabase.inTransaction(harbor, it -> {
            var ana = person(it);
            childWithCase(it, moved);
            document(it, other, moved, ana, "READY");
            document(it, UUID.randomUUID(), moved, ana, "PROCESSING");
            document(it, read, moved, ana, "READY");
            TestDatabase.execute(it, "update document set uploaded_at = '2026-11-20T23:30:00Z' where id = ?", read);
            return TestDatabase.execute(
                    it,
                    "insert into document_page (id, document_id, number, text) values (gen_random_uuid(), ?, 1, 'plan')",
                    read);
        });

        assertThat(dayOf(read, harbor, "America/Los_Angeles")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(dayOf(read, harbor, "Asia/Manila")).isEqualTo(LocalDate.of(2026, 11, 21));
        var changed = transactions.call(harbor, () -> {
            beans.get(IndexChanges.class).add(other);
            var before = beans.get(IndexChanges.class).last();
            beans.get(FollowMoves.class).whenOrganisationMoved(new OrganisationMoved(harbor));
            return beans.get(IndexChanges.class).after(before, 10);
        });
        assertThat(changed).extracting(IndexChanges.Change::documentId).containsExactlyInAnyOrder(read, other);
        assertThat(transactions.call(harbor, () -> beans.get(IndexChanges.class).last()))
                .isEqualTo(changed.getLast().position());
    }

    @Test
    void moveOfAnOrganisationWithoutDocuments_changesNothing() throws Exception {
        var harbor = TestDatabase.organisation();

        var last = transactions.call(harbor, () -> {
            beans.get(FollowMoves.class).whenOrganisationMoved(new OrganisationMoved(harbor));
            return beans.get(IndexChanges.class).last();
        });

        assertThat(last).isZero();
    }

    LocalDate dayOf(UUID document, UUID organisation, String zone) throws Exception {
        return transactions.call(organisation, () -> {
            transactions
                    .entityManager()
                    .createNativeQuery("select set_config('app.zone', ?1, true)")
                    .setParameter(1, zone)
                    .getSingleResult();
            return beans.get(IndexChanges.class)
                    .pagesOf(document)
                    .getFirst()
                    .document()
                    .receivedOn();
        });
    }

    static UUID person(Connection it) throws Exception {
        var ana = UUID.randomUUID();
        TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Ana', 'advocate')", ana);
        return ana;
    }

    static void childWithCase(Connection it, UUID caseId) throws Exception {
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

    static int document(Connection it, UUID id, UUID caseId, UUID by, String status) throws Exception {
        return TestDatabase.execute(it, """
                insert into document (id, case_id, file_name, media_type, size_bytes, sha256, status, shared,
                    uploaded_by, uploaded_at, version)
                values (?, ?, 'plan.pdf', 'application/pdf', 7, 'digest', ?, false, ?, now(), 1)
                """, id, caseId, status, by);
    }
}
