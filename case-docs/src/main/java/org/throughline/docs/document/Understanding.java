package org.throughline.docs.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.throughline.core.casefile.Children;
import org.throughline.docs.facts.ChildNamed;
import org.throughline.docs.facts.DocumentTypes;
import org.throughline.docs.facts.KeyDates;

/** Tells from the text of a document what it is, when it is from and whose it may be. */
@ApplicationScoped
class Understanding {

    @Inject
    Documents documents;

    @Inject
    Children children;

    void of(Document document, List<String> pages) {
        DocumentTypes.of(pages).ifPresent(document::looksLike);
        documents.replaceDates(document.id(), KeyDates.of(pages, document.type()));
        var child = children.of(document.caseId());
        document.isOfAnotherChild(
                ChildNamed.isAnother(pages, child.firstName(), child.lastName(), child.dateOfBirth()));
        document.isRead(Language.of(pages).orElse(null));
    }
}
