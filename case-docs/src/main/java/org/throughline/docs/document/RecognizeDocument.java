package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.docs.recognition.DatedText;
import org.throughline.docs.recognition.DocumentTypes;
import org.throughline.docs.recognition.KeyDates;
import org.throughline.docs.recognition.NamedChild;

/** Tells from the text of a document what it is, when it is from and whose it may be. */
@ApplicationScoped
class RecognizeDocument {

    private static final System.Logger LOG = System.getLogger(RecognizeDocument.class.getName());

    @Inject
    Documents documents;

    @Inject
    StudentOfCase students;

    @Inject
    Event<DocumentRecognized> understood;

    /** The pages can be read and found even if some text is too much for the rules. */
    void recognize(Document document, List<String> pages) {
        document.markRead(LanguageGuess.of(pages).orElse(null));
        try {
            DocumentTypes.of(pages).ifPresent(document::guess);
            var dated = DatedText.of(pages);
            var dates = KeyDates.of(dated, document.type());
            documents.replaceDates(document.id(), dates);
            var child = students.detailsFor(document.caseId());
            document.flagAnotherChild(NamedChild.isAnother(
                    pages, dated.birth(), child.firstName(), child.lastName(), child.dateOfBirth()));
            understood.fire(new DocumentRecognized(document, pages, dates));
        } catch (StackOverflowError e) {
            LOG.log(Level.ERROR, "The rules could not get through document " + document.id(), e);
        }
    }
}
