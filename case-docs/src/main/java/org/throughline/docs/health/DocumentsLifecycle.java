package org.throughline.docs.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.docs.index.RebuildIndexes;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.Scanners;

/** Starts and stops in order what keeps, reads and finds documents. */
@ApplicationScoped
public class DocumentsLifecycle {

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    Scanners scanners;

    @Inject
    RebuildIndexes rebuildIndexes;

    public void start() {
        store.start();
        readers.start();
        rebuildIndexes.start();
    }

    public void stop() {
        rebuildIndexes.stop();
        readers.stop();
        scanners.stop();
    }
}
