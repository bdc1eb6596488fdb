package org.throughline.docs.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.docs.index.Indexes;
import org.throughline.docs.malware.MalwareScanner;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.sandbox.Sandbox;

/** Whether documents can be read and found just now. */
@ApplicationScoped
public class DocumentsHealth {

    @Inject
    Indexes indexes;

    @Inject
    Readers readers;

    @Inject
    MalwareScanner malwareScanner;

    public boolean indexReady() {
        return indexes.isReady();
    }

    public boolean readersReady() {
        return readers.isWorking();
    }

    /** What the processes that read documents are shut into. */
    public Sandbox sandbox() {
        return readers.sandbox();
    }

    public MalwareScanner.State malwareScanner() {
        return malwareScanner.state();
    }
}
