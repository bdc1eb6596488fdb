package org.throughline.docs.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.throughline.docs.index.RebuildIndexes;
import org.throughline.docs.job.Jobs;
import org.throughline.docs.retention.DailyRound;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.Scanners;

/**
 * Starts and stops in order. The events of the CDI container do not serve here: it sends them to libraries before the
 * names of the application can be looked up.
 */
@WebListener
public class DocumentsLifecycle implements ServletContextListener {

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    Scanners scanners;

    @Inject
    Jobs jobs;

    @Inject
    DailyRound dailyRound;

    @Inject
    RebuildIndexes rebuildIndexes;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        store.start();
        readers.start();
        jobs.start();
        dailyRound.start();
        rebuildIndexes.start();
    }

    /** The readers before the jobs: a running job ends at once and is put back. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        dailyRound.stop();
        jobs.ending();
        rebuildIndexes.stop();
        readers.stop();
        scanners.stop();
        jobs.stop();
    }
}
