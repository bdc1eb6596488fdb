package org.throughline.docs.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.throughline.core.job.DailyJob;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.settings.DocsSettings;

/** Removes the files that no row names: of a crash between file and commit, and of documents removed for good. */
@ApplicationScoped
public class SweepFiles implements DailyJob {

    private static final System.Logger LOG = System.getLogger(SweepFiles.class.getName());

    /** No transaction is that long: the row of an older file is there, or never will be. */
    private static final Duration TOO_YOUNG = Duration.ofDays(1);

    @Inject
    DocsSettings settings;

    @Inject
    Instance<NamesFiles> features;

    @Inject
    TenantWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "sweep-files";
    }

    @Override
    public void run(UUID tenant) throws Exception {
        in(tenant);
    }

    /** Answers how many it removed. */
    public int in(UUID tenant) throws Exception {
        if (features.isUnsatisfied()) {
            throw new IllegalStateException("Nobody says which files are named, so none may be removed");
        }
        var files = new ContentFiles(settings.files(), 0);
        var before = clock.instant().minus(TOO_YOUNG);
        var swept = files.forgetUnfinished(tenant, before);
        for (var file : files.olderThan(tenant, before)) {
            // the row is looked up last of all: nothing can name the file between this and its end
            if (!work.call(tenant, () -> isNamed(file))) {
                files.delete(tenant, file);
                swept++;
            }
        }
        if (swept > 0) {
            LOG.log(Level.INFO, swept + " unused files of " + tenant + " removed");
        }
        return swept;
    }

    private boolean isNamed(UUID file) {
        return features.stream().anyMatch(feature -> feature.names(file));
    }
}
