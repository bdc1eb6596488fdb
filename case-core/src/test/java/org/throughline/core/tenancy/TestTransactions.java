package org.throughline.core.tenancy;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions on the real database with the product's own mapping, for beans that a test makes by itself. */
public final class TestTransactions extends TenantWork {

    private final ThreadTransactions transactions = new ThreadTransactions();
    private final TenantedSession session = new TenantedSession();

    public TestTransactions() {
        session.transactions = transactions;
        session.factory = TestUnit.entityManagers(transactions);
    }

    public DataSource dataSource() {
        return TestUnit.dataSource();
    }

    public EntityManager entityManager() {
        return session.entityManager();
    }

    public <T> T inTransaction(UUID tenant, Function<EntityManager, T> work) throws Exception {
        return call(tenant, () -> work.apply(entityManager()));
    }

    @Override
    public <T> T call(UUID tenant, Callable<T> work) throws Exception {
        return Tenant.callAs(tenant, () -> transactions.begin(work, exception -> true));
    }
}
