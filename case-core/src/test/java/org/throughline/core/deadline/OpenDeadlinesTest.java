package org.throughline.core.deadline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.CaseRows;
import org.throughline.core.rule.LimitKind;
import org.throughline.core.tenancy.TestTransactions;

class OpenDeadlinesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 4);

    @Test
    void deadlineOfEachState_isDueAlike_inJpqlInSqlAndInJava() throws Exception {
        var rows = new CaseRows();
        var caseId = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        var first = rows.deadline(caseId, "RULE", TODAY);
        var transactions = new TestTransactions();

        transactions.inTransaction(rows.tenant, entityManager -> {
            putOneOfEach(entityManager, first);
            var all = entityManager
                    .createQuery("select d from Deadline d", Deadline.class)
                    .getResultList();
            var inJava = new HashSet<UUID>();
            all.stream()
                    .filter(one -> OpenDeadlines.includes(one, TODAY))
                    .map(Deadline::id)
                    .forEach(inJava::add);

            assertThat(inJava).isNotEmpty().hasSizeLessThan(all.size());
            assertThat(byJpql(entityManager)).isEqualTo(inJava);
            assertThat(bySql(entityManager)).isEqualTo(inJava);
            return true;
        });
    }

    /** Each kind of limit with each outcome, due on three days, counted from three; some no legal date or beside one. */
    private static void putOneOfEach(EntityManager entityManager, UUID likeThis) {
        var kinds = Arrays.stream(LimitKind.values())
                .map(kind -> "('%s', %s)".formatted(kind, !kind.lapses()))
                .collect(joining(", "));
        entityManager
                .createNativeQuery("""
                        insert into deadline (id, case_id, rule_id, pack, legal, beside, bound, standard, binding,
                            trigger_type, trigger_on, amount, unit, first_on, due_on, counts_from, estimated, checked,
                            outcome, ended_exactly, computation)
                        select gen_random_uuid(), d.case_id, d.rule_id, d.pack, l.legal, b.beside, d.bound, k.kind, k.binding,
                            d.trigger_type, d.trigger_on, d.amount, d.unit, d.first_on, d.due_on + due.days,
                            d.due_on + f.days, d.estimated, d.checked, o.outcome, d.ended_exactly, d.computation
                        from deadline d, (values %s) k (kind, binding), (values ('OPEN'), ('MET'), ('WAIVED')) o (outcome),
                            (values (-1), (0), (1)) due (days), (values (null::int), (-1), (1)) f (days),
                            (values (true), (false)) l (legal), (values (true), (false)) b (beside)
                        where d.id = ?1
                        """.formatted(kinds))
                .setParameter(1, likeThis)
                .executeUpdate();
    }

    private static Set<UUID> byJpql(EntityManager entityManager) {
        return new HashSet<>(entityManager
                .createQuery("select d.id from Deadline d where " + OpenDeadlines.condition("d"), UUID.class)
                .setParameter("today", TODAY)
                .getResultList());
    }

    private static Set<UUID> bySql(EntityManager entityManager) {
        List<?> ids = entityManager
                .createNativeQuery("select d.id from deadline d where " + OpenDeadlines.sql("d", "cast(?1 as date)"))
                .setParameter(1, TODAY.toString())
                .getResultList();
        return new HashSet<>(ids.stream().map(UUID.class::cast).toList());
    }
}
