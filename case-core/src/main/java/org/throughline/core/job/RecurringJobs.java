package org.throughline.core.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of all {@link RecurringJob}s: a row for each, which one server takes at a time. The row also counts the
 * rounds that failed one after the other, and says when one went well the last time.
 */
@ApplicationScoped
class RecurringJobs {

    static final String TABLE = "scheduled_recurring_tasks";

    @Inject
    Instance<RecurringJob> jobs;

    @Inject
    Schedulers schedulers;

    @Inject
    JobTable table;

    @Inject
    RecurringRound round;

    @Inject
    Clock clock;

    private @Nullable Scheduler scheduler;

    /** Each has a thread of its own: a long round holds up no other job. */
    void start() {
        var all = jobs.stream().toList();
        var tasks = all.stream().<Task<?>>map(this::task).toList();
        if (!tasks.isEmpty()) {
            scheduler = schedulers.scheduler(TABLE, tasks, tasks.size());
            all.forEach(
                    job -> table.bringForward(TABLE, job.name(), clock.instant().plus(job.afterStart())));
            scheduler.start();
        }
    }

    private Task<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .onFailure((done, operations) -> failed(job, done, operations))
                .onDeadExecution((done, operations) -> died(job, done, operations))
                .doNotScheduleOnStartup()
                .execute((instance, context) -> round.go(job, context.getExecution()));
    }

    /** A round that ends because the server does is nobody's fault: another takes it at once. */
    private void failed(RecurringJob job, ExecutionComplete done, ExecutionOperations<Void> operations) {
        if (round.isEnding() || Thread.currentThread().isInterrupted()) {
            table.putBack(TABLE, done.getExecution());
        } else {
            operations.reschedule(done, clock.instant().plus(job.pause()));
        }
    }

    /** Its server was killed in the middle: at once again, but what kills servers must not do so without a pause. */
    private void died(RecurringJob job, ExecutionComplete done, ExecutionOperations<Void> operations) {
        var now = clock.instant();
        operations.reschedule(done, done.getExecution().consecutiveFailures == 0 ? now : now.plus(job.pause()));
    }

    /** Rounds that run end with the organisation they are at. */
    void ending() {
        round.ending();
    }

    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
