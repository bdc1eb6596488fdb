package org.throughline.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.core.audit.SealAuditLogs;
import org.throughline.core.digest.TellPeople;
import org.throughline.core.docket.RecomputeDeadlines;

/** Audit logs are sealed, deadlines computed anew and people told of them, while the application runs. */
@WebListener
public class UpkeepLifecycle implements ServletContextListener {

    @Inject
    SealAuditLogs sealing;

    @Inject
    RecomputeDeadlines deadlines;

    @Inject
    TellPeople telling;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sealing.start();
        deadlines.start();
        telling.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        telling.stop();
        deadlines.stop();
        sealing.stop();
    }
}
