package org.throughline.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.core.audit.SealAuditLogs;
import org.throughline.core.docket.RecomputeDeadlines;

/** Audit logs are sealed, and deadlines computed anew, while the application runs. */
@WebListener
public class UpkeepLifecycle implements ServletContextListener {

    @Inject
    SealAuditLogs sealing;

    @Inject
    RecomputeDeadlines deadlines;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sealing.start();
        deadlines.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        deadlines.stop();
        sealing.stop();
    }
}
