package org.throughline.core.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** How db-scheduler works here: on a pool, with a role and on threads of its own, a table for each kind of work. */
@DataSourceDefinition(
        name = "java:app/jdbc/jobs",
        className = "org.throughline.core.secret.SecretDataSource",
        url = "${ENV=THROUGHLINE_DB_URL}",
        user = "${ENV=THROUGHLINE_JOBS_USER}",
        properties = "secret=THROUGHLINE_JOBS_PASSWORD",
        minPoolSize = 1,
        maxPoolSize = 12,
        transactional = false)
@ApplicationScoped
class Schedulers {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource application;

    @Resource(lookup = "java:app/jdbc/jobs")
    DataSource own;

    @Resource
    ManagedThreadFactory threads;

    /** Puts tasks into their table in the transaction of the caller. */
    SchedulerClient client(String table, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(application, tasks)
                .tableName(table)
                .serializer(new JobSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .build();
    }

    /** @param count how many tasks run at once; it is not started yet */
    Scheduler scheduler(String table, List<Task<?>> tasks, int count) {
        return Scheduler.create(own, tasks)
                .tableName(table)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .serializer(new JobSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollUsingLockAndFetch(0.5, 2.0)
                .threads(count)
                .executorService(Executors.newFixedThreadPool(count, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .build();
    }
}
