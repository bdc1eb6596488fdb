package org.throughline.core.deadline.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.deadline.ComputationColumn;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.tenancy.TestPersistence;

class OpenDeadlinesTest {

    /** From then on the driver has the database keep the statement. */
    static final int CALLS = 6;

    /** The index holds only what is open: with parameters in their place, no plan that is kept could use it. */
    @Test
    void theDatabaseIsToldLiterallyWhatIsOpen() throws Exception {
        var persistence = new TestPersistence(Deadline.class, ComputationColumn.class);

        var kept = persistence.inTransaction(UUID.randomUUID(), entityManager -> {
            for (var call = 0; call < CALLS; call++) {
                entityManager
                        .createQuery("select d.id from Deadline d where " + OpenDeadlines.condition("d"), UUID.class)
                        .setParameter("today", LocalDate.of(2026, 9, 4))
                        .getResultList();
            }
            return entityManager
                    .createNativeQuery("select lower(statement) from pg_prepared_statements"
                            + " where statement ilike '%from deadline%'")
                    .getSingleResult();
        });

        assertThat((String) kept).contains("outcome = 'open'", "beside = false", "legal = true");
    }
}
