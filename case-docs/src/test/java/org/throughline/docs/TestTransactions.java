package org.throughline.docs;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.audit.AuditEntry;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.casefile.TagsColumn;
import org.throughline.core.casefile.TeamMember;
import org.throughline.core.consent.Consent;
import org.throughline.core.contactnote.ContactNote;
import org.throughline.core.deadline.ComputationColumn;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.duplicate.StudentMerge;
import org.throughline.core.family.Contact;
import org.throughline.core.family.Relation;
import org.throughline.core.organisation.OrganisationProfile;
import org.throughline.core.staff.AdvocateProfile;
import org.throughline.core.staff.Person;
import org.throughline.core.student.Student;
import org.throughline.core.task.Task;
import org.throughline.core.tenancy.PostgresPlatform;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantSessionCustomizer;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.timesheet.TimeEntry;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.PlacedWordsColumn;
import org.throughline.docs.pagenote.PageNote;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.TextFingerprint;

/** Transactions on the real database with the product's own mapping: one connection and one entity manager for each. */
public final class TestTransactions extends TenantWork {

    private record Running(Connection connection, EntityManager entityManager) {}

    private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Connection> CONNECTION = new ThreadLocal<>();

    private static final DataSource DATA_SOURCE = proxy(DataSource.class, (name, arguments) -> unclosed());
    private static final EntityManagerFactory FACTORY = factory();

    public DataSource dataSource() {
        return DATA_SOURCE;
    }

    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(running().entityManager(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public <T> T call(UUID tenant, Callable<T> work) throws Exception {
        var outer = RUNNING.get();
        var outerConnection = CONNECTION.get();
        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            CONNECTION.set(connection);
            return Tenant.callAs(tenant, () -> inTransaction(connection, tenant, work));
        } finally {
            RUNNING.set(outer);
            CONNECTION.set(outerConnection);
        }
    }

    private static <T> T inTransaction(Connection connection, UUID tenant, Callable<T> work) throws Exception {
        try (var entityManager = FACTORY.createEntityManager(Map.of("eclipselink.tenant-id", tenant))) {
            RUNNING.set(new Running(connection, entityManager));
            entityManager.getTransaction().begin();
            var result = work.call();
            entityManager.getTransaction().commit();
            return result;
        }
    }

    private static Running running() {
        var running = RUNNING.get();
        if (running == null) {
            throw new IllegalStateException("No transaction");
        }
        return running;
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object @Nullable [] arguments) throws Exception;
    }

    @SuppressWarnings("ReferenceEquality") // a proxy equals itself alone
    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                TestTransactions.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    case "isWrapperFor" -> false;
                    default -> answer.to(method.getName(), arguments);
                }));
    }

    /** The one connection of the transaction: it ends with the transaction, whoever closes it. */
    private static Connection unclosed() throws SQLException {
        var connection = CONNECTION.get();
        if (connection == null) {
            return TestDatabase.asApplication();
        }
        return (Connection) Proxy.newProxyInstance(
                TestTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close") || method.getName().equals("setAutoCommit")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
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
                .property("eclipselink.jdbc.allow-native-sql-queries", "true");
        for (var entity : new Class<?>[] {
            OrganisationProfile.class,
            Person.class,
            AdvocateProfile.class,
            CaseFile.class,
            TagsColumn.class,
            Contact.class,
            Relation.class,
            Consent.class,
            StudentMerge.class,
            Student.class,
            TeamMember.class,
            Deadline.class,
            ComputationColumn.class,
            Task.class,
            ContactNote.class,
            TimeEntry.class,
            AuditEntry.class,
            Document.class,
            DocumentDate.class,
            DocumentPage.class,
            PlacedWordsColumn.class,
            TextFingerprint.class,
            PageNote.class,
            Suggestion.class
        }) {
            unit.managedClass(entity);
        }
        return unit.createEntityManagerFactory();
    }
}
