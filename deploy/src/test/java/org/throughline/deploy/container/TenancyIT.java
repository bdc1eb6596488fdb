package org.throughline.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.fixture.InOrganisation;
import org.throughline.core.staff.Person;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** The walls as the application meets them: EclipseLink's discriminator, and the database behind it. */
@ExtendWith(ArquillianExtension.class)
class TenancyIT {

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Resource
    UserTransaction transaction;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");
    Organisation summit = new Organisation(new UUID(0, 0), "summit");

    @BeforeEach
    void twoOrganisationsWithOnePersonEach() throws Exception {
        harbor = organisations.newOrganisation();
        summit = organisations.newOrganisation();
        organisations.newPerson(harbor, Role.ADVOCATE);
        organisations.newPerson(summit, Role.ADVOCATE);
    }

    @Test
    void aQueryAnswersForItsOrganisationAlone() throws Exception {
        var seen = inTransaction(harbor, this::people);

        assertThat(seen).hasSize(1);
    }

    @Test
    void nativeSqlThatKnowsNothingOfTenantsIsHeldByTheDatabase() throws Exception {
        var count = inTransaction(
                harbor,
                () -> entityManager
                        .createNativeQuery("select count(*) from person")
                        .getSingleResult());

        assertThat(count).isEqualTo(1L);
    }

    @Test
    void aLyingDiscriminatorIsHeldByTheDatabase() throws Exception {
        var lie = "insert into person (tenant_id, id, name, roles) values (?1, ?2, 'Mallory', 'advocate')";

        assertThatThrownBy(() -> inTransaction(
                        harbor,
                        () -> entityManager
                                .createNativeQuery(lie)
                                .setParameter(1, summit.id())
                                .setParameter(2, UUID.randomUUID())
                                .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void withoutAnOrganisationAQueryFails() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(this::people).isInstanceOf(IllegalStateException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void withoutATransactionAQueryFails() {
        assertThatThrownBy(() -> Tenant.callAs(harbor.id(), this::people))
                .isInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void aSecondOrganisationInOneTransactionFails() {
        assertThatThrownBy(() -> inTransaction(harbor, () -> {
                    people();
                    return Tenant.callAs(summit.id(), this::people);
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherOrganisationInATransactionOfItsOwnIsFine() throws Exception {
        var seen = inTransaction(harbor, () -> {
            var ours = people();
            var theirs = work.call(summit.id(), this::people);
            return List.of(ours.size(), theirs.size(), people().size());
        });

        assertThat(seen).containsExactly(1, 1, 1);
    }

    @Test
    void aRowOfAnotherOrganisationIsNotFoundByItsId() throws Exception {
        var theirs = inTransaction(summit, this::people).getFirst().id();

        var found = inTransaction(
                harbor,
                () -> entityManager
                        .createQuery("select p from Person p where p.id = :id", Person.class)
                        .setParameter("id", theirs)
                        .getResultList());

        assertThat(found).isEmpty();
    }

    @Test
    void eightThreadsAlternatingOverAPoolOfFourLeakNothing() throws Exception {
        var leaks = new AtomicInteger();
        var runs = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var thread = 0; thread < 8; thread++) {
                var first = thread % 2;
                runs.add(threads.submit(() -> {
                    for (var turn = 0; turn < 2000; turn++) {
                        var organisation = (turn + first) % 2 == 0 ? harbor : summit;
                        var others = work.call(organisation.id(), () -> strangers(organisation));
                        leaks.addAndGet(others);
                    }
                    return null;
                }));
            }
            for (var run : runs) {
                run.get();
            }
        }

        assertThat(leaks).hasValue(0);
    }

    /** Rows that are not of this organisation, plus what is missing of it: 0 if all is well. */
    private int strangers(Organisation organisation) {
        var tenants = entityManager
                .createNativeQuery("select tenant_id::text from person")
                .getResultList();
        return tenants.equals(List.of(organisation.id().toString())) ? 0 : 1;
    }

    private List<Person> people() {
        return entityManager.createQuery("select p from Person p", Person.class).getResultList();
    }

    private <T> T inTransaction(Organisation organisation, Callable<T> callable) throws Exception {
        return work.call(organisation.id(), callable);
    }
}
