package org.throughline.core.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The product's persistence unit and data source, which take part in {@link ThreadTransactions}. */
public final class TestUnit {

    /** What a container ignores of somebody whose transaction it ends itself. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("close", "setAutoCommit", "commit", "rollback");

    private static final DataSource DATA_SOURCE = proxy(DataSource.class, TestUnit::connect);
    private static final EntityManagerFactory FACTORY = factory();

    private TestUnit() {}

    /** Hands out the connection of the transaction, as often as it is asked, and one by itself where there is none. */
    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    /** Its entity managers write what they hold when the transaction ends. */
    public static EntityManagerFactory entityManagers(ThreadTransactions transactions) {
        return proxy(EntityManagerFactory.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("createEntityManager")) {
                return invoke(FACTORY, method, arguments);
            }
            var entityManager = FACTORY.createEntityManager((Map<?, ?>) arguments[arguments.length - 1]);
            entityManager.getTransaction().begin();
            transactions.registerInterposedSynchronization(new EndsWith(entityManager));
            return entityManager;
        });
    }

    private record EndsWith(EntityManager entityManager) implements Synchronization {

        @Override
        public void beforeCompletion() {
            entityManager.getTransaction().commit();
        }

        @Override
        public void afterCompletion(int status) {
            if (entityManager.isOpen() && entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
        }
    }

    private static @Nullable Object connect(Object proxy, Method method, Object @Nullable [] arguments)
            throws SQLException {
        return switch (method.getName()) {
            case "getConnection" -> connection();
            case "isWrapperFor" -> false;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static Connection connection() throws SQLException {
        var connection = ThreadTransactions.connection();
        if (connection == null) {
            return TestDatabase.asApplication();
        }
        return proxy(
                Connection.class,
                (proxy, method, arguments) ->
                        OF_THE_CONTAINER.contains(method.getName()) && method.getReturnType() == void.class
                                ? null
                                : invoke(connection, method, arguments));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    private static <T> T proxy(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(
                TestUnit.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default -> answer.invoke(proxy, method, arguments);
                }));
    }

    private static EntityManagerFactory factory() {
        var unit = new PersistenceConfiguration("throughline")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", DATA_SOURCE)
                .property("eclipselink.weaving", "false")
                .property("eclipselink.target-database", PostgresPlatform.class.getName())
                .property("eclipselink.session.customizer", TenantSessionCustomizer.class.getName())
                .property("eclipselink.transaction.join-existing", "true")
                .property("eclipselink.jdbc.allow-native-sql-queries", "true")
                .property("eclipselink.jdbc.batch-writing", "JDBC");
        TestEntities.all().forEach(unit::managedClass);
        return unit.createEntityManagerFactory();
    }
}
