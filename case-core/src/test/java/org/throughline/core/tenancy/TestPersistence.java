package org.throughline.core.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The entities over the database of the tests, as the application meets it, without a container. */
public final class TestPersistence {

    private final EntityManagerFactory factory;

    public TestPersistence(Class<?>... entities) throws Exception {
        var unit = new PersistenceConfiguration("tests-" + UUID.randomUUID())
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .property("eclipselink.target-database", PostgresPlatform.class.getName())
                .property("eclipselink.session.customizer", UuidColumns.class.getName())
                .property("eclipselink.weaving", "false")
                .property("eclipselink.cache.shared.default", "false")
                .property("eclipselink.jdbc.allow-native-sql-queries", "true");
        try (var connection = TestDatabase.asApplication()) {
            unit.property(
                            "jakarta.persistence.jdbc.url",
                            connection.getMetaData().getURL())
                    .property("jakarta.persistence.jdbc.user", "throughline_app")
                    .property("jakarta.persistence.jdbc.password", "app");
        }
        for (var entity : entities) {
            unit.managedClass(entity);
        }
        factory = unit.createEntityManagerFactory();
    }

    /** In one transaction of the organisation, committed at the end. */
    public <T> T inTransaction(UUID tenant, Function<EntityManager, T> work) throws Exception {
        return Tenant.callAs(tenant, () -> {
            try (var entityManager = factory.createEntityManager(Map.of("eclipselink.tenant-id", tenant))) {
                entityManager.getTransaction().begin();
                // asked for so early, this connection serves the whole transaction
                TenantStamp.put(entityManager.unwrap(Connection.class));
                var result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            }
        });
    }
}
