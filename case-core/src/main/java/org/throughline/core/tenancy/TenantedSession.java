package org.throughline.core.tenancy;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SynchronizationType;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;

/**
 * Hands out one entity manager for each transaction and organisation. Without a transaction, without an organisation,
 * or with a second organisation in the same transaction there is none: a query fails instead of answering.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/throughline",
        className = "org.throughline.core.secret.SecretDataSource",
        url = "${ENV=THROUGHLINE_DB_URL}",
        user = "${ENV=THROUGHLINE_DB_USER}",
        properties = "secret=THROUGHLINE_DB_PASSWORD",
        minPoolSize = 2,
        maxPoolSize = 24)
@ApplicationScoped
public class TenantedSession {

    private record Bound(UUID tenant, EntityManager entityManager) {}

    @PersistenceUnit(unitName = "throughline")
    EntityManagerFactory factory;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Produces
    @Tenanted
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                TenantedSession.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::invoke);
    }

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    private Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "TenantedSession";
            };
        }
        if (method.getName().equals("close")) {
            throw new IllegalStateException("The end of the transaction closes it");
        }
        try {
            return method.invoke(current(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private EntityManager current() {
        if (transactions.getTransactionKey() == null) {
            throw new TransactionRequiredException("Data of an organisation are read in a transaction only");
        }
        var tenant = Tenant.require();
        var bound = (Bound) transactions.getResource(TenantedSession.class);
        if (bound == null) {
            bound = bind(tenant);
        }
        if (!bound.tenant().equals(tenant)) {
            throw new IllegalStateException("This transaction belongs to another organisation");
        }
        return bound.entityManager();
    }

    private Bound bind(UUID tenant) {
        var entityManager =
                factory.createEntityManager(SynchronizationType.SYNCHRONIZED, Map.of("eclipselink.tenant-id", tenant));
        var bound = new Bound(tenant, entityManager);
        transactions.putResource(TenantedSession.class, bound);
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // EclipseLink flushes by itself
            }

            @Override
            public void afterCompletion(int status) {
                if (entityManager.isOpen()) {
                    entityManager.close();
                }
            }
        });
        return bound;
    }
}
