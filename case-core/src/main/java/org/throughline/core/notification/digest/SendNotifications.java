package org.throughline.core.notification.digest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notification.mail.MailSender;
import org.throughline.core.notification.mail.MailSettings;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenants;

/** Goes round all organisations every few minutes, from {@link #start} to {@link #stop}, where mail is set up. */
@ApplicationScoped
public class SendNotifications implements NotificationRound.Transactions {

    private static final System.Logger LOG = System.getLogger(SendNotifications.class.getName());
    private static final long FIRST = 1;
    private static final long PAUSE = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    @Inject
    TenantWork work;

    @Inject
    MailSettings settings;

    @Inject
    MailSender sender;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> running;

    public void start() {
        if (settings.isSetUp()) {
            running = executor.scheduleWithFixedDelay(this::goRound, FIRST, PAUSE, TimeUnit.MINUTES);
        }
    }

    public void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** An organisation that fails is logged and comes again at the next turn; the others have theirs all the same. */
    private void goRound() {
        try {
            tenants.all().forEach(this::tell);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The round of notices could not begin", e);
        }
    }

    private void tell(UUID tenant) {
        try {
            in(tenant, clock.instant());
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Notices failed in " + tenant, e);
        }
    }

    /**
     * Where nobody is to be told anything, it is one look at the database.
     *
     * @return how many mails were sent
     */
    public int in(UUID tenant, Instant now) throws Exception {
        return new NotificationRound(settings.baseUrl(), clock.getZone(), this, sender::send).in(tenant, now);
    }

    @Override
    public <T> T inTransaction(UUID tenant, NotificationRound.Work<T> what) throws Exception {
        return work.call(tenant, () -> {
            try (var connection = dataSource.getConnection()) {
                TenantStamp.put(connection);
                return what.with(connection);
            }
        });
    }
}
