package org.throughline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.TestTransactions;

/** How the database is asked, not what it answers: on that rests that a list of many deadlines is quick. */
class OpenDeadlinesPerformanceTest {

    /** From then on the driver has the database keep the statement. */
    static final int CALLS = 6;

    /** The index holds only what is open: with parameters in their place, no plan that is kept could use it. */
    @Test
    void queryOfOpenDeadlines_reachesTheDatabaseWithLiterals_soThatTheIndexServes() throws Exception {
        List<?> kept = new TestTransactions().inTransaction(UUID.randomUUID(), entityManager -> {
            for (var call = 0; call < CALLS; call++) {
                entityManager
                        .createQuery("select d.id from Deadline d where " + OpenDeadlines.condition("d"), UUID.class)
                        .setParameter("today", LocalDate.of(2026, 9, 4))
                        .getResultList();
            }
            return entityManager
                    .createNativeQuery("select lower(statement) from pg_prepared_statements"
                            + " where statement ilike 'select id from deadline where%'")
                    .getResultList();
        });

        assertThat(kept).isNotEmpty();
        for (var statement : kept) {
            assertThat((String) statement).contains("outcome = 'open'", "beside = false", "legal = true");
        }
    }
}
