package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.core.job.Jobs;
import org.throughline.docs.admission.DocumentHeldBack;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentClassified;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.reading.DocumentRead;
import org.throughline.docs.text.protocol.Findings;

/**
 * Takes over what the rules found in a document: what it is, when it is from and whose it may be. They ran in the process
 * that reads documents; here no rule runs over the words of a stranger.
 */
@ApplicationScoped
public class RecognizeDocument {

    @Inject
    DocumentDates dates;

    @Inject
    DocumentRecognitions recognitions;

    @Inject
    StudentOfCase students;

    @Inject
    Jobs jobs;

    @Inject
    Event<DocumentRecognized> recognized;

    void whenRead(@Observes DocumentRead read) {
        recognize(read.document(), read.findings());
    }

    /** The same words mean other things in other papers. */
    void whenClassified(@Observes DocumentClassified classified) {
        var document = classified.document();
        if (document.reading().isReady()) {
            recognitions
                    .find(document.id())
                    .ifPresentOrElse(
                            found -> apply(document, found),
                            // read by an older release
                            () -> jobs.enqueue(RecognizeAgain.KIND, document.id()));
        }
    }

    void whenHeldBack(@Observes DocumentHeldBack heldBack) {
        dates.forget(heldBack.id());
        recognitions.forget(heldBack.id());
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        dates.forget(removed.id());
        recognitions.forget(removed.id());
    }

    void recognize(Document document, Findings findings) {
        recognitions.keep(document.id(), findings);
        apply(document, Recognized.of(findings));
    }

    private void apply(Document document, Recognized found) {
        document.advance(reading -> reading.read(found.language()));
        var guess = found.guess();
        if (guess != null) {
            document.classify(known -> known.guessed(guess));
        }
        dates.replace(document.id(), found.datesOf(document.type()));
        var child = students.detailsFor(document.caseId());
        var isAnother = found.isOfAnotherChild(child);
        document.classify(known -> known.ofAnotherChild(isAnother));
        recognized.fire(new DocumentRecognized(document, found));
    }
}
