package org.throughline.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;
import org.throughline.core.job.JobLane;
import org.throughline.core.job.Jobs;
import org.throughline.docs.health.DocumentsLifecycle;
import org.throughline.docs.settings.DocsSettings;

/**
 * Starts and stops in order what works in the background. The events of the CDI container do not serve here: it sends
 * them to libraries before the names of the application can be looked up.
 */
@WebListener
public class ApplicationLifecycle implements ServletContextListener {

    @Inject
    DocumentsLifecycle documents;

    @Inject
    Jobs jobs;

    @Inject
    DocsSettings settings;

    /** What jobs need comes before them. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        documents.start();
        jobs.start(Map.of(JobLane.SHORT, settings.readers(), JobLane.LONG, settings.scanners()));
    }

    /** The readers before the jobs: a running job ends at once and is put back. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        jobs.ending();
        documents.stop();
        jobs.stop();
    }
}
