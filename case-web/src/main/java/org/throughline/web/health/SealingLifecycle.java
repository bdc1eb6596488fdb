package org.throughline.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.core.audit.SealAuditLogs;

/** Audit logs are sealed while the application runs. */
@WebListener
public class SealingLifecycle implements ServletContextListener {

    @Inject
    SealAuditLogs sealing;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sealing.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        sealing.stop();
    }
}
