package org.throughline.docs.search;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.SEARCHED;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.index.Indexes;

/** Which other documents are like one, of those that the caller may see. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class SimilarDocumentService {

    private static final int COUNT = 10;

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess documents;

    @Inject
    SearchScope scope;

    @Inject
    Indexes indexes;

    @Inject
    AuditLog audit;

    /** The most alike first; none if the document has no text yet. */
    public List<SimilarDocument> to(UUID documentId) {
        var visible = cases.visible();
        var document = documents.readable(Set.of(documentId), visible).get(documentId);
        if (document == null) {
            throw new NotFound();
        }
        audit.record(SEARCHED, "document", documentId, document.caseId());
        var filter = scope.filter(visible).query();
        var pages = indexes.ask(searcher -> SimilarPages.to(documentId, searcher, filter, COUNT));
        var ids = new HashSet<UUID>();
        pages.forEach(page -> ids.add(page.documentId()));
        var readable = documents.readable(ids, visible);
        audit.shown("document", readable.values().stream().map(Document::caseId));
        return pages.stream()
                .flatMap(page -> Stream.ofNullable(readable.get(page.documentId()))
                        .map(other -> new SimilarDocument(other, page.number(), page.score())))
                .toList();
    }
}
