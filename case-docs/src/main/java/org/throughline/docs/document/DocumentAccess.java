package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.core.problem.NotFound;

/** The one place that knows who may see which document: of a visible case, and for a family what is shared or its own. */
@ApplicationScoped
public class DocumentAccess {

    @Inject
    Documents documents;

    @Inject
    CaseAccess cases;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound if there is no such document, or not for this caller */
    Document require(UUID id) {
        var document = documents.find(id).filter(this::isOpen).orElseThrow(NotFound::new);
        cases.require(document.caseId());
        return document;
    }

    /**
     * Of these, the ones that the caller may see.
     *
     * @param visible the caller's cases, as {@link CaseAccess#visible} says them in this transaction
     */
    public Map<UUID, Document> readable(Set<UUID> ids, Visible visible) {
        return documents.among(ids).stream()
                .filter(document -> visible.includes(document.caseId()) && isOpen(document))
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    boolean isOpen(Document document) {
        return !seesOnlyShared() || document.isShared() || document.uploadedBy().equals(currentUser.id());
    }

    public boolean seesOnlyShared() {
        return !currentUser.get().has(ADVOCATE, SUPERVISOR);
    }
}
