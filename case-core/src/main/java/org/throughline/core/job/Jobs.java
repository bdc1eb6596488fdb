package org.throughline.core.job;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantStamp;

/**
 * Takes jobs in the transaction that asks for them and runs them, and runs what recurs, from {@link #start} to
 * {@link #stop}.
 */
@ApplicationScoped
public class Jobs {

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource application;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Clock clock;

    @Inject
    Schedulers factory;

    @Inject
    JobRunner runner;

    @Inject
    RecurringJobs recurring;

    @Inject
    JobTable table;

    @Inject
    Instance<JobHandler> handlers;

    private final Map<JobLane, SchedulerClient> clients = new EnumMap<>(JobLane.class);
    private final Map<JobLane, Scheduler> schedulers = new EnumMap<>(JobLane.class);

    /** @param count how many jobs of each lane run at once */
    public void start(Map<JobLane, Integer> count) {
        count.forEach(this::open);
        schedulers.values().forEach(Scheduler::start);
        recurring.start();
    }

    private void open(JobLane lane, int count) {
        List<Task<?>> tasks = handlers.stream()
                .filter(handler -> handler.lane() == lane)
                .<Task<?>>map(runner::task)
                .toList();
        clients.put(lane, factory.client(lane.table(), tasks));
        schedulers.put(lane, factory.scheduler(lane.table(), tasks, count));
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

    /** How many jobs this server has given up since it started. What they were about says so to its people. */
    public long givenUp() {
        return runner.givenUp();
    }

    /** First of all: what fails from now on fails because we end, and is put back. */
    public void ending() {
        runner.ending();
        recurring.ending();
    }

    public void stop() {
        recurring.stop();
        schedulers.values().forEach(Scheduler::stop);
    }

    /** In the transaction that takes away what they are about. */
    public void forget(UUID subject) {
        for (var lane : JobLane.values()) {
            table.forget(lane.table(), subject);
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
