package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** The pages can be read and found even if some text is too much for the rules. */
    void of(Document document, List<String> pages) {
        document.isRead(Language.of(pages).orElse(null));
        try {
            DocumentTypes.of(pages).ifPresent(document::looksLike);
            var dated = DatedText.of(pages);
            documents.replaceDates(document.id(), KeyDates.of(dated, document.type()));
            var child = children.of(document.caseId());
            document.isOfAnotherChild(ChildNamed.isAnother(
                    pages, dated.birth(), child.firstName(), child.lastName(), child.dateOfBirth()));
        } catch (StackOverflowError e) {
            LOG.log(Level.ERROR, "The rules could not get through document " + document.id(), e);
        }
    }
}
