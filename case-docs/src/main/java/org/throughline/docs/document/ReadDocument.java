package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.job.Job;
import org.throughline.core.job.JobHandler;
import org.throughline.core.job.Jobs;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.protocol.Reading;

/**
 * The job behind every upload: reads the file if it is let in, and leaves its pages or why there are none. Pages that are
 * pictures it leaves to {@link ScanDocument}, files that came in it become documents of their own.
 */
@ApplicationScoped
class ReadDocument implements JobHandler {

    static final String KIND = "read-document";

    @Inject
    Documents documents;

    @Inject
    Admission admission;

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    @Inject
    UnpackAttachments attachments;

    @Inject
    RecognizeDocument recognition;

    @Inject
    IndexChanges indexChanges;

    @Inject
    Jobs jobs;

    @Inject
    TenantWork work;

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
        var reading = read(document);
        var allParts = attachments.unpack(job.tenant(), document.id(), reading.mediaType());
        work.call(job.tenant(), () -> {
            job.finish();
            return end(job.subject(), reading, allParts);
        });
    }

    private Document begin(UUID id) {
        var document = documents.lock(id);
        document.beginReading();
        return document;
    }

    private Reading read(Document document) throws IOException, InterruptedException {
        try (var plain = store.open(document.readFile())) {
            return readers.read(plain, document.readSize(), document.fileName());
        }
    }

    private Document end(UUID id, Reading reading, boolean allParts) {
        var document = documents.lock(id);
        switch (reading) {
            case Reading.Text text -> {
                keep(id, text);
                document.open(text.mediaType(), text.pages().size(), note(text, allParts));
                if (text.scans().isEmpty()) {
                    recognition.recognize(document, text.pages());
                } else {
                    jobs.enqueue(ScanDocument.KIND, id);
                }
            }
            case Reading.NoText none -> fail(document, none.why().code(), none.mediaType());
        }
        indexChanges.add(id);
        return document;
    }

    /** What an earlier reading found is worth more than to know that this one found nothing. */
    private void fail(Document document, String reason, @Nullable String mediaType) {
        if (documents.hasText(document.id())) {
            document.keepEarlierReading();
        } else {
            document.fail(reason, mediaType);
        }
    }

    private void keep(UUID id, Reading.Text text) {
        // of a reading before, when somebody has it read again
        documents.forgetPages(id);
        for (var number = 1; number <= text.pages().size(); number++) {
            documents.add(new DocumentPage(
                    id, number, text.pages().get(number - 1), text.scans().contains(number)));
        }
    }

    private static @Nullable String note(Reading.Text text, boolean allParts) {
        if (!allParts) {
            return "parts-left-inside";
        }
        if (text.active()) {
            return "active-content";
        }
        if (text.truncated()) {
            return "truncated";
        }
        return text.otherType() ? "other-type" : null;
    }

    @Override
    public void gaveUp(UUID id) {
        var document = documents.lock(id);
        if (document.isAdmitted()) {
            fail(document, "reading-failed", null);
            indexChanges.add(id);
        } else {
            admission.holdBack(id, Document.NOT_SCANNED);
        }
    }
}
