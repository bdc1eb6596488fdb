package org.throughline.core.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantWork;

/** What happens to a job: it is done, tried again after a while, or set aside for good; never nothing. */
@ApplicationScoped
class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int ATTEMPTS = 4;
    private static final String DIED = "its process died";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    JobTable table;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    private final AtomicLong givenUp = new AtomicLong();

    private volatile boolean stopping;

    long givenUp() {
        return givenUp.get();
    }

    void ending() {
        stopping = true;
    }

    Task<JobData> task(JobHandler handler) {
        return Tasks.custom(handler.kind(), JobData.class)
                .onFailure((done, operations) -> failed(handler, done, operations))
                .onDeadExecution((done, operations) -> failed(handler, done, operations))
                .execute((instance, context) -> {
                    run(handler, instance.getData(), context.getExecution());
                    // the handler has removed it
                    return (done, operations) -> {};
                });
    }

    private void run(JobHandler handler, JobData data, Execution execution) {
        try {
            Tenant.callAs(data.tenant(), () -> {
                handler.run(new Job(data.tenant(), data.subject(), () -> remove(handler.lane(), execution)));
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void remove(JobLane lane, Execution execution) {
        if (!table.remove(lane.table(), execution)) {
            throw new IllegalStateException("Another node has this job now");
        }
    }

    /** A job whose process died counts as failed too: what kills the server must not do so for ever. */
    private void failed(JobHandler handler, ExecutionComplete done, ExecutionOperations<JobData> operations) {
        var execution = done.getExecution();
        if (stopping || Thread.currentThread().isInterrupted()) {
            table.putBack(handler.lane().table(), execution);
        } else if (execution.consecutiveFailures + 1 < ATTEMPTS) {
            operations.reschedule(done, clock.instant().plus(PAUSE.multipliedBy(1L << execution.consecutiveFailures)));
        } else {
            giveUp(handler, done);
        }
    }

    private void giveUp(JobHandler handler, ExecutionComplete done) {
        var execution = done.getExecution();
        var data = (JobData) execution.taskInstance.getData();
        givenUp.incrementAndGet();
        LOG.log(
                Level.ERROR,
                "Given up: " + execution.getTaskName() + " of " + data.subject() + ": "
                        + done.getCause()
                                .map(Failure::of)
                                .map(Failure::toString)
                                .orElse(DIED));
        try {
            work.call(data.tenant(), () -> {
                var error = done.getCause().map(Failure::of).map(Failure::error).orElse(DIED);
                if (table.setAside(handler.lane().table(), execution, error)) {
                    handler.gaveUp(data.subject());
                }
                return true;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
