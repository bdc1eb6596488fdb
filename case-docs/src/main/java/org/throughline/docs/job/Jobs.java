package org.throughline.docs.job;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.docs.settings.Settings;

/** Takes jobs in the transaction that asks for them, and runs them on a pool, with a role and on threads of its own. */
@DataSourceDefinition(
        name = "java:app/jdbc/jobs",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${ENV=THROUGHLINE_DB_URL}",
        user = "${ENV=THROUGHLINE_JOBS_USER}",
        password = "${ENV=THROUGHLINE_JOBS_PASSWORD}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false)
@ApplicationScoped
public class Jobs {

    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource application;

    @Resource(lookup = "java:app/jdbc/jobs")
    DataSource own;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    JobRunner runner;

    @Inject
    Instance<JobHandler> handlers;

    @SuppressWarnings("NullAway.Init") // start sets it
    private SchedulerClient client;

    private final List<Scheduler> schedulers = new ArrayList<>();

    public void start() {
        client = SchedulerClient.Builder.create(application, tasks(handlers.stream()))
                .serializer(new JobSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
        // each knows only its own jobs: a long one takes no thread of a short one
        schedulers.add(scheduler(settings.readers(), handlers.stream().filter(handler -> !handler.isLong())));
        schedulers.add(scheduler(settings.scanners(), handlers.stream().filter(JobHandler::isLong)));
        schedulers.forEach(Scheduler::start);
    }

    private List<Task<?>> tasks(Stream<JobHandler> kinds) {
        return kinds.<Task<?>>map(runner::task).toList();
    }

    private Scheduler scheduler(int count, Stream<JobHandler> kinds) {
        return Scheduler.create(own, tasks(kinds))
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .serializer(new JobSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollUsingLockAndFetch(0.5, 2.0)
                .threads(count)
                .executorService(Executors.newFixedThreadPool(count, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /** First of all: what fails from now on fails because we end, and is put back. */
    public void ending() {
        runner.ending();
    }

    public void stop() {
        schedulers.forEach(Scheduler::stop);
    }

    /** Only inside a transaction: a deed and its job are written together, and the job runs as soon as they are. */
    public void enqueue(String kind, UUID subject) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("A job is asked for inside a transaction");
        }
        try (var connection = application.getConnection()) {
            // the scheduler's client will use this very connection
            TenantStamp.put(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        client.scheduleIfNotExists(
                new TaskInstance<>(kind, id, new JobData(Tenant.require(), subject)), clock.instant());
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // not visible yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    schedulers.forEach(Scheduler::triggerCheckForDueExecutions);
                }
            }
        });
    }
}
