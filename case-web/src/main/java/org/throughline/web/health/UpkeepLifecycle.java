package org.throughline.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.core.audit.SealAuditLogs;
import org.throughline.core.deadline.RecomputeDeadlines;
import org.throughline.core.notification.digest.SendNotifications;

/** Audit logs are sealed, deadlines computed anew and people told of them, while the application runs. */
@WebListener
public class UpkeepLifecycle implements ServletContextListener {

    @Inject
    SealAuditLogs sealing;

    @Inject
    RecomputeDeadlines deadlines;

    @Inject
    SendNotifications sendNotifications;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sealing.start();
        deadlines.start();
        sendNotifications.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        sendNotifications.stop();
        deadlines.stop();
        sealing.stop();
    }
}
