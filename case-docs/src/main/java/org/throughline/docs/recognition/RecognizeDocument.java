package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.docs.admission.DocumentHeldBack;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentClassified;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.DocumentPages;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.reading.DocumentRead;

/** Tells from the text of a document what it is, when it is from and whose it may be, in the transaction that keeps the text. */
@ApplicationScoped
public class RecognizeDocument {

    private static final System.Logger LOG = System.getLogger(RecognizeDocument.class.getName());

    @Inject
    DocumentPages pages;

    @Inject
    DocumentDates dates;

    @Inject
    StudentOfCase students;

    @Inject
    Event<DocumentRecognized> recognized;

    void whenRead(@Observes DocumentRead read) {
        recognize(read.document(), read.pages());
    }

    /** The same words mean other things in other papers. */
    void whenClassified(@Observes DocumentClassified classified) {
        var document = classified.document();
        if (document.reading().isReady()) {
            var text = pages.ofDocument(document.id()).stream()
                    .map(DocumentPage::text)
                    .toList();
            recognize(document, text);
        }
    }

    void whenHeldBack(@Observes DocumentHeldBack heldBack) {
        dates.forget(heldBack.id());
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        dates.forget(removed.id());
    }

    /** The pages can be read and found even if some text is too much for the rules. */
    private void recognize(Document document, List<String> text) {
        try {
            DocumentTypes.of(text).ifPresent(guess -> document.classify(known -> known.guessed(guess)));
            var dated = DatedText.of(text);
            var found = KeyDates.of(dated, document.type());
            dates.replace(document.id(), found);
            var child = students.detailsFor(document.caseId());
            var isAnother = NamedChild.isAnother(text, dated.birth(), child);
            document.classify(known -> known.ofAnotherChild(isAnother));
            recognized.fire(new DocumentRecognized(document, text, found));
        } catch (StackOverflowError e) {
            LOG.log(Level.ERROR, "The rules could not get through document " + document.id(), e);
        }
    }
}
