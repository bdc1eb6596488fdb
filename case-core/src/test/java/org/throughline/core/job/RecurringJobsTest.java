package org.throughline.core.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.Tenants;
import org.throughline.core.tenancy.TestDatabase;

/** Rounds of servers that share the real database. */
@SuppressWarnings("UnnecessaryAssignment") // no container is there to inject
class RecurringJobsTest {

    static final UUID HARBOR = UUID.randomUUID();
    static final UUID SUMMIT = UUID.randomUUID();
    static final Duration SOON = Duration.ofMillis(200);

    final List<RecurringJobs> servers = new ArrayList<>();

    @BeforeEach
    void noRounds() throws SQLException {
        sql("delete from scheduled_recurring_tasks");
    }

    @AfterEach
    void stopServers() {
        servers.forEach(RecurringJobs::ending);
        servers.forEach(RecurringJobs::stop);
    }

    @Test
    void organisationThatFails_stopsNoOther_andIsCounted() throws Exception {
        var job = new Rounds() {
            @Override
            void visit(UUID tenant) {
                if (tenant.equals(HARBOR)) {
                    throw new IllegalStateException("Harbor is broken");
                }
            }
        };

        server(job).start();

        await(() -> count("consecutive_failures = 1 and last_failure is not null and not picked") == 1);
        assertThat(job.visited).containsExactly(HARBOR, SUMMIT);
    }

    @Test
    void roundThatGoesWell_endsTheCount() throws Exception {
        var job = new Rounds() {
            private boolean broken = true;

            @Override
            void visit(UUID tenant) {
                if (broken) {
                    broken = false;
                    throw new IllegalStateException("Broken once");
                }
            }
        };

        server(job).start();

        await(() -> count("consecutive_failures = 0 and last_success is not null") == 1);
        assertThat(job.visited).startsWith(HARBOR, SUMMIT, HARBOR, SUMMIT);
    }

    @Test
    void workOfAnOrganisation_isBoundToIt() throws Exception {
        var bound = new ConcurrentLinkedQueue<UUID>();
        var job = new Rounds() {
            @Override
            void visit(UUID tenant) {
                bound.add(Tenant.require());
            }
        };

        server(job).start();

        await(() -> job.visited.size() >= 2);
        assertThat(bound).startsWith(HARBOR, SUMMIT);
    }

    @Test
    void severalServers_neverRunTheSameRoundTwice() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var job = new Rounds() {
            @Override
            void visit(UUID tenant) throws InterruptedException {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                SECONDS.sleep(1);
                now.decrementAndGet();
            }
        };

        server(job).start();
        server(job).start();

        await(() -> job.visited.size() >= 6);
        assertThat(most).hasValue(1);
        assertThat(count("true")).isEqualTo(1);
    }

    @Test
    void startOfAServer_bringsALateRoundForward() throws Exception {
        var job = new Rounds();
        insert(Instant.now().plus(Duration.ofDays(1)));

        server(job).start();

        await(() -> job.visited.size() >= 2);
    }

    @Test
    void startOfAServer_putsNoRoundOff() throws Exception {
        var overdue = new Rounds() {
            @Override
            public Duration afterStart() {
                return Duration.ofDays(1);
            }
        };
        insert(Instant.now().minus(Duration.ofHours(1)));

        server(overdue).start();

        await(() -> overdue.visited.size() >= 2);
    }

    @Test
    void serverThatEnds_leavesTheRestOfTheRoundToTheNext() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var job = new Rounds() {
            @Override
            void visit(UUID tenant) throws InterruptedException {
                begun.countDown();
                goOn.await();
            }
        };
        var server = server(job);
        server.start();
        assertThat(begun.await(30, SECONDS)).isTrue();

        server.ending();
        goOn.countDown();

        await(() -> count("not picked and execution_time < now() and last_failure is null") == 1);
        server.stop();
        assertThat(job.visited).containsExactly(HARBOR);

        server(job).start();
        await(() -> job.visited.size() >= 3);
        assertThat(job.visited).startsWith(HARBOR, HARBOR, SUMMIT);
    }

    @Test
    void serverThatWasTakenForDead_stopsItsRound() throws Exception {
        var ended = new CountDownLatch(1);
        var job = new Rounds() {
            @Override
            void visit(UUID tenant) throws SQLException {
                sql("update scheduled_recurring_tasks set version = version + 1, picked_by = 'another'");
                ended.countDown();
            }
        };

        server(job).start();
        assertThat(ended.await(30, SECONDS)).isTrue();
        SECONDS.sleep(1);

        assertThat(job.visited).containsExactly(HARBOR);
    }

    @Test
    void roundOfAServerThatWasKilled_isBegunAgainAtOnce() throws Exception {
        var job = new Rounds() {
            @Override
            public Duration pause() {
                return Duration.ofDays(1);
            }
        };
        insert(Instant.now().minus(Duration.ofMinutes(2)));
        sql(
                "update scheduled_recurring_tasks set picked = true, picked_by = 'killed', last_heartbeat = execution_time");

        server(job).start();

        await(() -> job.visited.size() == 2);
    }

    /** A job that remembers where it was. */
    static class Rounds implements RecurringJob {

        final ConcurrentLinkedQueue<UUID> visited = new ConcurrentLinkedQueue<>();

        @Override
        public String name() {
            return "go-round";
        }

        @Override
        public Duration pause() {
            return SOON;
        }

        @Override
        public final void run(UUID tenant) throws Exception {
            visited.add(tenant);
            visit(tenant);
        }

        void visit(UUID tenant) throws Exception {
            // nothing more to do
        }
    }

    RecurringJobs server(RecurringJob job) {
        var table = new JobTable();
        table.scheduler = DATA_SOURCE;
        var round = new RecurringRound();
        round.table = table;
        round.tenants = new Tenants() {
            @Override
            public List<UUID> all() {
                return List.of(HARBOR, SUMMIT);
            }
        };
        var schedulers = new Schedulers();
        schedulers.own = DATA_SOURCE;
        schedulers.threads = new Threads();
        var server = new RecurringJobs();
        server.jobs = only(job);
        server.schedulers = schedulers;
        server.table = table;
        server.round = round;
        server.clock = Clock.systemUTC();
        servers.add(server);
        return server;
    }

    static final DataSource DATA_SOURCE = (DataSource) Proxy.newProxyInstance(
            RecurringJobsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> TestDatabase.asScheduler());

    @SuppressWarnings("unchecked")
    static Instance<RecurringJob> only(RecurringJob job) {
        return (Instance<RecurringJob>) Proxy.newProxyInstance(
                RecurringJobsTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(job));
    }

    static final class Threads implements ManagedThreadFactory {

        @Override
        public Thread newThread(Runnable work) {
            return Thread.ofPlatform().daemon().unstarted(work);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }

    static void insert(Instant at) throws SQLException {
        try (var connection = TestDatabase.asScheduler()) {
            TestDatabase.execute(
                    connection,
                    "insert into scheduled_recurring_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values ('go-round', 'recurring', ?, false, 1)",
                    Timestamp.from(at));
        }
    }

    static void sql(String sql) throws SQLException {
        try (var connection = TestDatabase.asScheduler()) {
            TestDatabase.execute(connection, sql);
        }
    }

    static long count(String condition) {
        try (Connection connection = TestDatabase.asScheduler()) {
            return TestDatabase.number(connection, "select count(*) from scheduled_recurring_tasks where " + condition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        var until = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting").isBefore(until);
            Thread.sleep(50);
        }
    }
}
