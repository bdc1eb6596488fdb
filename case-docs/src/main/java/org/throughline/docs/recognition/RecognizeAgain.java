package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.throughline.core.job.Job;
import org.throughline.core.job.JobHandler;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.Documents;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.reading.ApplyRules;
import org.throughline.docs.text.protocol.Findings;

/** Has the rules look through a document that was read by an older release. */
@ApplicationScoped
class RecognizeAgain implements JobHandler {

    static final String KIND = "recognize-document";

    private static final System.Logger LOG = System.getLogger(RecognizeAgain.class.getName());

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    DocumentRecognitions recognitions;

    @Inject
    ApplyRules rules;

    @Inject
    RecognizeDocument recognize;

    @Inject
    IndexChanges indexChanges;

    @Inject
    TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws Exception {
        var document = work.call(job.tenant(), () -> documents.lock(job.subject()));
        var known = work.call(job.tenant(), () -> ApplyRules.known(pages.ofDocument(job.subject())));
        var findings = rules.apply(document.readFile(), document.file().mediaType(), known);
        work.call(job.tenant(), () -> {
            job.finish();
            var now = documents.lock(job.subject());
            // one that is being read is recognised at the end of that
            if (now.reading().isReady()) {
                keep(now, findings);
            }
            return now;
        });
    }

    /** Where the rules did not get through, what was known before stays. */
    private void keep(Document document, Findings findings) {
        if (findings.isEmpty()) {
            recognitions.keep(document.id(), findings);
        } else {
            recognize.recognize(document, findings);
            indexChanges.add(document.id());
        }
    }

    /** What was recognised before stays. */
    @Override
    public void gaveUp(UUID id) {
        LOG.log(Level.WARNING, "Nothing more could be recognised in document " + id);
    }
}
