package org.throughline.docs.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.docs.document.DocumentAccess;

/** Where in the index the caller may look at all. */
@ApplicationScoped
class SearchScope {

    @Inject
    DocumentAccess documents;

    /**
     * What a family may see is asked of the database: the index learns only later that a paper is no longer shared, and
     * until then its words would be completed and its pages counted.
     */
    SearchFilter filter(Visible cases) {
        var filter = new SearchFilter().visible(cases);
        return documents.seesOnlyShared() ? filter.documents(documents.open(cases)) : filter;
    }

    /** The groups that the caller may be told of: who of the staff uploads what is nothing for families. */
    Facets told(Facets counted) {
        return documents.seesOnlyShared() ? counted.without(Facet.UPLOADED_BY) : counted;
    }
}
