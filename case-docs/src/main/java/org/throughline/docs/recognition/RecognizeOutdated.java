package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.job.Job;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.tenancy.TenantWork;

/**
 * Has what an older release read looked through by the rules of this one. It is done here, one document after the other and
 * some of each organisation in turn, and not asked for as so many jobs: what people send meanwhile waits behind none of it.
 */
@ApplicationScoped
public class RecognizeOutdated implements RecurringJob {

    private static final System.Logger LOG = System.getLogger(RecognizeOutdated.class.getName());
    private static final int AT_ONCE = 20;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    DocumentRecognitions recognitions;

    @Inject
    RecognizeAgain again;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    /** How far this server has come in an organisation. */
    private final Map<UUID, UUID> reached = new ConcurrentHashMap<>();

    /** When it came to the end there. */
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "recognize-outdated-documents";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    /** What failed is tried again, on another day. */
    @Override
    public void run(UUID tenant) throws Exception {
        var end = ended.get(tenant);
        if (end == null || end.isBefore(clock.instant().minus(DAY))) {
            some(tenant);
        }
    }

    private void some(UUID tenant) throws Exception {
        var after = Optional.ofNullable(reached.get(tenant));
        List<UUID> found = work.call(tenant, () -> recognitions.outdated(after, AT_ONCE));
        for (var id : found) {
            one(tenant, id);
            reached.put(tenant, id);
        }
        if (found.isEmpty()) {
            ended.put(tenant, clock.instant());
            reached.remove(tenant);
        }
    }

    /** One that cannot be read holds up no other. */
    private void one(UUID tenant, UUID id) throws InterruptedException {
        try {
            again.run(new Job(tenant, id, () -> {}));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Document " + id + " stays for now as an older release read it", e);
        }
    }
}
