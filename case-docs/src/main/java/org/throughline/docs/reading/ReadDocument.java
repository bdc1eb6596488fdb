package org.throughline.docs.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.job.Job;
import org.throughline.core.job.JobHandler;
import org.throughline.core.job.Jobs;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.admission.Admission;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.Documents;
import org.throughline.docs.document.ReadingRequested;
import org.throughline.docs.document.ReadingState;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.ReadPage;
import org.throughline.docs.text.protocol.Reading;
import org.throughline.docs.text.protocol.Unreadable;

/**
 * The job behind every upload: reads the file if it is let in, and leaves its pages or why there are none. Pages that are
 * pictures it leaves to {@link ScanDocument}, files that came in it become documents of their own.
 */
@ApplicationScoped
public class ReadDocument implements JobHandler {

    static final String KIND = "read-document";

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    Admission admission;

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    ApplyRules rules;

    @Inject
    UnpackAttachments attachments;

    @Inject
    FinishReading reading;

    @Inject
    IndexChanges indexChanges;

    @Inject
    Jobs jobs;

    @Inject
    TenantWork work;

    void whenReadingRequested(@Observes ReadingRequested requested) {
        jobs.enqueue(KIND, requested.document().id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** No transaction is open while the file is read: that may take a minute. */
    @Override
    public void run(Job job) throws Exception {
        var document = work.call(job.tenant(), () -> begin(job.subject()));
        if (!admission.isSettled(document) && !admission.admit(job)) {
            return;
        }
        var found = read(document);
        var findings = findings(document, found);
        var allParts = attachments.unpack(job.tenant(), document.id(), found.mediaType());
        work.call(job.tenant(), () -> {
            job.finish();
            return end(job.subject(), found, findings, allParts);
        });
    }

    private Document begin(UUID id) {
        var document = documents.lock(id);
        document.advance(ReadingState::begun);
        return document;
    }

    private Reading read(Document document) throws IOException, InterruptedException {
        try (var plain = store.open(document.readFile().id())) {
            return readers.read(plain, document.readFile().size(), document.originalName());
        }
    }

    /** Where pages are still to be read, the rules wait for them. */
    private Findings findings(Document document, Reading found) throws IOException, InterruptedException {
        return found instanceof Reading.Text text && text.scans().isEmpty()
                ? rules.apply(
                        document.readFile(),
                        text.mediaType(),
                        text.pages().stream().map(ReadPage::typed).toList())
                : Findings.nothing();
    }

    private Document end(UUID id, Reading found, Findings findings, boolean allParts) {
        var document = documents.lock(id);
        switch (found) {
            case Reading.Text text -> {
                keep(id, text);
                document.identifyAs(text.mediaType());
                document.advance(state -> state.opened(text.pages().size(), note(text, allParts)));
                if (text.scans().isEmpty()) {
                    reading.finish(document, findings);
                } else {
                    jobs.enqueue(ScanDocument.KIND, id);
                }
            }
            case Reading.NoText none -> fail(document, remark(none.why()), none.mediaType());
        }
        indexChanges.add(id);
        return document;
    }

    /** What an earlier reading found is worth more than to know that this one found nothing. */
    private void fail(Document document, DocumentRemark why, String mediaType) {
        if (pages.hasText(document.id())) {
            document.advance(ReadingState::notReadAgain);
        } else {
            document.identifyAs(mediaType);
            document.advance(state -> state.failed(why));
        }
    }

    private void keep(UUID id, Reading.Text text) {
        // of a reading before, when somebody has it read again
        pages.forget(id);
        for (var number = 1; number <= text.pages().size(); number++) {
            pages.add(new DocumentPage(
                    id, number, text.pages().get(number - 1), text.scans().contains(number)));
        }
    }

    private static @Nullable DocumentRemark note(Reading.Text text, boolean allParts) {
        if (!allParts) {
            return DocumentRemark.PARTS_LEFT_INSIDE;
        }
        if (text.active()) {
            return DocumentRemark.ACTIVE_CONTENT;
        }
        if (text.truncated()) {
            return DocumentRemark.TRUNCATED;
        }
        return text.otherType() ? DocumentRemark.OTHER_TYPE : null;
    }

    private static DocumentRemark remark(Unreadable why) {
        return switch (why) {
            case ENCRYPTED -> DocumentRemark.ENCRYPTED;
            case LOCKED -> DocumentRemark.LOCKED;
            case BROKEN -> DocumentRemark.BROKEN;
            case UNSUPPORTED -> DocumentRemark.UNSUPPORTED;
            case NO_TEXT -> DocumentRemark.NO_TEXT;
            case EMPTY -> DocumentRemark.EMPTY;
            case TOO_LONG -> DocumentRemark.TOO_LONG;
            case TOO_LARGE -> DocumentRemark.TOO_LARGE;
        };
    }

    @Override
    public void gaveUp(UUID id) {
        var document = documents.lock(id);
        if (document.reading().isAdmitted()) {
            fail(document, DocumentRemark.READING_FAILED, document.file().mediaType());
            indexChanges.add(id);
        } else {
            admission.holdBack(id, DocumentRemark.NOT_SCANNED);
        }
    }
}
