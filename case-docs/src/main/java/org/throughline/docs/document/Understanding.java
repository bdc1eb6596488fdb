package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import org.throughline.core.casefile.Children;
import org.throughline.docs.facts.ChildNamed;
import org.throughline.docs.facts.DatedText;
import org.throughline.docs.facts.DocumentTypes;
import org.throughline.docs.facts.KeyDates;

/** Tells from the text of a document what it is, when it is from and whose it may be. */
@ApplicationScoped
class Understanding {

    private static final System.Logger LOG = System.getLogger(Understanding.class.getName());

    @Inject
    Documents documents;

    @Inject
    Children children;

    @Inject
    Event<DocumentUnderstood> understood;

    /** The pages can be read and found even if some text is too much for the rules. */
    void of(Document document, List<String> pages) {
        document.isRead(Language.of(pages).orElse(null));
        try {
            DocumentTypes.of(pages).ifPresent(document::looksLike);
            var dated = DatedText.of(pages);
            var dates = KeyDates.of(dated, document.type());
            documents.replaceDates(document.id(), dates);
            var child = children.of(document.caseId());
            document.isOfAnotherChild(ChildNamed.isAnother(
                    pages, dated.birth(), child.firstName(), child.lastName(), child.dateOfBirth()));
            understood.fire(new DocumentUnderstood(document, pages, dates));
        } catch (StackOverflowError e) {
            LOG.log(Level.ERROR, "The rules could not get through document " + document.id(), e);
        }
    }
}
