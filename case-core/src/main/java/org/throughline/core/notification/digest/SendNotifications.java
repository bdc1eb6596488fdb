package org.throughline.core.notification.digest;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.throughline.core.job.RecurringJob;
import org.throughline.core.notification.mail.MailSender;
import org.throughline.core.notification.mail.MailSettings;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TenantWork;

/** Tells people every few minutes what they asked to be told, where mail is set up. */
@ApplicationScoped
public class SendNotifications implements RecurringJob, NotificationRound.Transactions {

    @Resource(lookup = "java:app/jdbc/throughline")
    DataSource dataSource;

    @Inject
    TenantWork work;

    @Inject
    MailSettings settings;

    @Inject
    MailSender sender;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "send-notifications";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Duration afterStart() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(UUID tenant) throws Exception {
        if (settings.isSetUp()) {
            in(tenant, clock.instant());
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
