package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseAccess.Visible;
import org.throughline.core.problem.NotFound;

/**
 * The one place that knows who may see which document: of a visible case, for a family what is shared or its own, and
 * nobody what is deleted.
 */
@ApplicationScoped
public class DocumentAccess {

    @Inject
    Documents documents;

    @Inject
    CaseAccess cases;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound if there is no such document, or not for this caller */
    public Document require(UUID id) {
        var document = documents.find(id).filter(this::isOpen).orElseThrow(NotFound::new);
        cases.require(document.caseId());
        return document;
    }

    /**
     * Nobody else changes it before this transaction ends. Whoever changes a document and what hangs on it locks the
     * document first: so does a reading, and neither waits for the other for ever.
     *
     * @throws NotFound if there is no such document, or not for this caller
     */
    public Document requireLocked(UUID id) {
        require(id);
        return documents.lock(id);
    }

    /**
     * One that is open, or can be made so again.
     *
     * @param since what was deleted before cannot be brought back
     */
    public Document requireEvenDeleted(UUID id, Instant since) {
        var document = documents
                .find(id)
                .filter(found -> isOpen(found)
                        || found.deletion()
                                .filter(deletion -> deletion.isRestorable(since))
                                .isPresent())
                .orElseThrow(NotFound::new);
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

    /**
     * Everything that a family may see in these cases.
     *
     * @param visible the caller's cases, as {@link CaseAccess#visible} says them in this transaction
     */
    public Set<UUID> open(Visible visible) {
        return documents.open(visible.ids(), currentUser.id());
    }

    /**
     * How many documents that the caller may see are still being read.
     *
     * @param visible the caller's cases, as {@link CaseAccess#visible} says them in this transaction
     */
    public long beingRead(Visible visible) {
        return documents.beingRead().stream()
                .filter(waiting -> visible.includes(waiting.caseId()) && isOpen(waiting.shared(), waiting.uploadedBy()))
                .mapToLong(Documents.Waiting::count)
                .sum();
    }

    public boolean isOpen(Document document) {
        return !document.isDeleted()
                && isOpen(document.isShared(), document.upload().by());
    }

    private boolean isOpen(boolean shared, UUID uploadedBy) {
        return !seesOnlyShared() || shared || uploadedBy.equals(currentUser.id());
    }

    public boolean seesOnlyShared() {
        return !currentUser.get().has(ADVOCATE, SUPERVISOR);
    }
}
