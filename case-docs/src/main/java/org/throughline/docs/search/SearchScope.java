package org.throughline.docs.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.document.DocumentAccess;

/** Where in the index the caller may look at all. */
@ApplicationScoped
class SearchScope {

    @Inject
    DocumentAccess documents;

    @Inject
    CurrentUser currentUser;

    SearchFilter filter(Visible cases) {
        var filter = new SearchFilter().visible(cases);
        return documents.seesOnlyShared() ? filter.sharedOrUploadedBy(currentUser.id()) : filter;
    }
}
