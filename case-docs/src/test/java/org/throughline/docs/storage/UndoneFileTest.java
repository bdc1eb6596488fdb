package org.throughline.docs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoneFileTest {

    final AtomicBoolean deleted = new AtomicBoolean();
    final UndoneFile file = new UndoneFile(() -> deleted.set(true));

    @Test
    void goesWithATransactionThatIsUndone() {
        file.afterCompletion(Status.STATUS_ROLLEDBACK);

        assertThat(deleted).isTrue();
    }

    /** When the database's answer is lost, the transaction counts as undone, and its row may be there all the same. */
    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_ROLLEDBACK, Status.STATUS_UNKNOWN, Status.STATUS_NO_TRANSACTION})
    void staysWhenTheDatabaseMayHaveCommitted(int status) {
        file.beforeCompletion();
        file.afterCompletion(status);

        assertThat(deleted).isFalse();
    }

    @Test
    void staysWithItsRow() {
        file.beforeCompletion();
        file.afterCompletion(Status.STATUS_COMMITTED);

        assertThat(deleted).isFalse();
    }
}
