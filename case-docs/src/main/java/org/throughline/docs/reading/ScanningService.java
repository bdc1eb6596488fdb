package org.throughline.docs.reading;

import static org.throughline.core.access.Role.PLATFORM_ADMIN;

import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.job.JobLane;
import org.throughline.core.job.Jobs;
import org.throughline.docs.settings.DocsSettings;

/** The reading of scans and photos on this server, which can be held when the processors are needed for something else. */
@Service
@Allowed(PLATFORM_ADMIN)
public class ScanningService {

    private static final System.Logger LOG = System.getLogger(ScanningService.class.getName());

    @Inject
    Jobs jobs;

    @Inject
    DocsSettings settings;

    /** How many pages are read at once. */
    public int processes() {
        return settings.scanners();
    }

    public boolean isPaused() {
        return jobs.isPaused(JobLane.LONG);
    }

    /** Pages that are being read are finished first; the others wait. A new start of the server ends the pause. */
    public void pause() {
        LOG.log(Level.INFO, "The reading of scans is paused");
        jobs.pause(JobLane.LONG);
    }

    public void resume() {
        LOG.log(Level.INFO, "The reading of scans goes on");
        jobs.resume(JobLane.LONG);
    }
}
