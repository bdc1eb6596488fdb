package org.throughline.docs.job;

import static java.util.Objects.requireNonNull;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.docs.settings.DocsSettings;

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
    DocsSettings settings;

    @Inject
    Clock clock;

    @Inject
    JobRunner runner;

    @Inject
    JobTable table;

    @Inject
    Instance<JobHandler> handlers;

    private final Map<JobLane, SchedulerClient> clients = new EnumMap<>(JobLane.class);
    private final Map<JobLane, Scheduler> schedulers = new EnumMap<>(JobLane.class);

    public void start() {
        open(JobLane.SHORT, settings.readers());
        open(JobLane.LONG, settings.scanners());
        schedulers.values().forEach(Scheduler::start);
    }

    private void open(JobLane lane, int count) {
        List<Task<?>> tasks = handlers.stream()
                .filter(handler -> handler.lane() == lane)
                .<Task<?>>map(runner::task)
                .toList();
        clients.put(
                lane,
                SchedulerClient.Builder.create(application, tasks)
                        .tableName(lane.table())
                        .serializer(new JobSerializer())
                        .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .build());
        schedulers.put(
                lane,
                Scheduler.create(own, tasks)
                        .tableName(lane.table())
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
                        .build());
    }

    /** What runs goes on; nothing else is begun until {@link #resume}, or a new start of the server. */
    public void pause(JobLane lane) {
        requireNonNull(schedulers.get(lane)).pause();
    }

    public void resume(JobLane lane) {
        var scheduler = requireNonNull(schedulers.get(lane));
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
    }

    public boolean isPaused(JobLane lane) {
        return requireNonNull(schedulers.get(lane)).getSchedulerState().isPaused();
    }

    /** First of all: what fails from now on fails because we end, and is put back. */
    public void ending() {
        runner.ending();
    }

    public void stop() {
        schedulers.values().forEach(Scheduler::stop);
    }

    /** In the transaction that takes away what they are about. */
    public void forget(UUID subject) {
        for (var lane : JobLane.values()) {
            table.forget(lane, subject);
        }
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
        var lane = handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .map(JobHandler::lane)
                .findFirst()
                .orElseThrow();
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        requireNonNull(clients.get(lane))
                .scheduleIfNotExists(
                        new TaskInstance<>(kind, id, new JobData(Tenant.require(), subject)), clock.instant());
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // not visible yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    requireNonNull(schedulers.get(lane)).triggerCheckForDueExecutions();
                }
            }
        });
    }
}
