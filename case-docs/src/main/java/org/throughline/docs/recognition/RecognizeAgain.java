package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.throughline.core.job.Job;
import org.throughline.core.job.JobHandler;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.Documents;
import org.throughline.docs.text.Readers;

/** Has the rules look through a document that was read before they kept what they find. */
@ApplicationScoped
class RecognizeAgain implements JobHandler {

    static final String KIND = "recognize-document";

    private static final System.Logger LOG = System.getLogger(RecognizeAgain.class.getName());

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    Readers readers;

    @Inject
    RecognizeDocument recognize;

    @Inject
    TenantWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws Exception {
        var text = work.call(
                job.tenant(),
                () -> pages.ofDocument(job.subject()).stream()
                        .map(DocumentPage::text)
                        .toList());
        var findings = readers.applyRules(text);
        work.call(job.tenant(), () -> {
            job.finish();
            var document = documents.lock(job.subject());
            if (document.reading().isReady()) {
                recognize.recognize(document, findings);
            }
            return document;
        });
    }

    /** What was recognised before stays. */
    @Override
    public void gaveUp(UUID id) {
        LOG.log(Level.WARNING, "Nothing more could be recognised in document " + id);
    }
}
