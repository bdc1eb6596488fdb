package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.DOWNLOADED;
import static org.throughline.core.audit.AuditAction.READ;
import static org.throughline.core.audit.AuditAction.SHARED;
import static org.throughline.core.audit.AuditAction.UNSHARED;
import static org.throughline.core.audit.AuditAction.UPLOADED;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.storage.StorageQuota;
import org.throughline.docs.text.Scanners;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class DocumentService {

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess access;

    @Inject
    Documents documents;

    @Inject
    DocumentPages pages;

    @Inject
    ContentStore store;

    @Inject
    StorageQuota quota;

    @Inject
    Scanners scanners;

    @Inject
    Event<ReadingRequested> readingRequested;

    @Inject
    Event<DocumentClassified> classified;

    @Inject
    IndexChanges indexChanges;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Takes it over: from here on it ends ready, or failed with a reason. What a family brings is always shared. */
    public Document receive(UUID caseId, NewDocument wanted) {
        cases.require(caseId);
        var name = FileName.of(wanted.fileName());
        requireRoom(caseId, 0);
        var id = UuidCreator.getTimeOrderedEpoch();
        var content = store.put(id, AcceptedFiles.checked(name, wanted.content()));
        wanted.requireWhole(content.size());
        requireRoom(caseId, content.size());
        if (!wanted.again()) {
            requireNew(caseId, content.sha256());
        }
        var upload = new Upload(currentUser.id(), clock.instant());
        var document = new Document(id, caseId, DocumentFile.received(name, content), upload);
        document.classify(known -> known.given(wanted.type()));
        document.share(wanted.shared() || access.seesOnlyShared());
        document.choose(wanted.choice());
        documents.add(document);
        readingRequested.fire(new ReadingRequested(document));
        record(UPLOADED, document);
        return document;
    }

    /**
     * Before a file is taken that is still on its way.
     *
     * @throws NoRoom if there is no room for it
     */
    public void requireRoom(UUID caseId) {
        cases.require(caseId);
        requireRoom(caseId, 0);
    }

    private void requireRoom(UUID caseId, long more) {
        quota.requireRoom(caseId, access.seesOnlyShared() ? currentUser.id() : null, more);
    }

    /** What the caller may not see is not told either. */
    private void requireNew(UUID caseId, String sha256) {
        documents.waitForSame(caseId, sha256);
        documents.same(caseId, sha256).stream()
                .filter(access::isOpen)
                .findFirst()
                .ifPresent(first -> {
                    var day = LocalDate.ofInstant(first.upload().at(), clock.getZone());
                    throw new Refused("document.same", first.nameFor(currentUser.id()), day).about(first.id());
                });
    }

    /** The latest upload first. */
    public List<Document> inCase(UUID caseId) {
        cases.require(caseId);
        audit.read("document_list", caseId);
        return documents.inCase(caseId).stream().filter(access::isOpen).toList();
    }

    /** How many pages of these are still to be read, by id of the document; those of which none is are left out. */
    public Map<UUID, Integer> pagesLeft(List<Document> open) {
        return pages.countUnread(open.stream()
                .filter(document -> document.status() == DocumentStatus.PROCESSING && access.isOpen(document))
                .map(Document::id)
                .toList());
    }

    /** The numbers of the pages in which too little can be made out. */
    public List<Integer> unreadablePages(UUID id) {
        access.require(id);
        return pages.ofDocument(id).stream()
                .filter(DocumentPage::isUnreadable)
                .map(DocumentPage::number)
                .toList();
    }

    public Document get(UUID id) {
        var document = access.require(id);
        record(READ, document);
        return document;
    }

    /** The bytes as they came. Before they are found clean not even whoever sent them gets them back. */
    public DocumentContent content(UUID id) {
        var document = access.require(id);
        document.reading().requireAdmitted();
        record(DOWNLOADED, document);
        return new DocumentContent(document, store.open(id));
    }

    /** @param number the first is 1 */
    public DocumentPage page(UUID id, int number) {
        var document = access.require(id);
        var page = pages.require(id, number);
        record(READ, document);
        return page;
    }

    /** What a picture of a page is made from. */
    public PageContent pageContent(UUID id, int number) {
        var document = access.require(id);
        if (!document.reading().isReady() || !document.file().hasPictures()) {
            throw new NotFound();
        }
        var page = pages.require(id, number);
        record(READ, document);
        return new PageContent(document, page, store.open(document.readFile().id()));
    }

    /** Says what it is; the dates are read anew by it, for the same words mean other things in other papers. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document classify(UUID id, @Nullable DocumentType type) {
        var document = access.requireLocked(id);
        document.classify(known -> known.given(type));
        classified.fire(new DocumentClassified(document));
        record(CHANGED, document);
        indexChanges.add(id);
        return document;
    }

    /**
     * Calls it what the staff call it; the name that it came with is kept.
     *
     * @param name without the ending, or with it; an empty one brings back the name that it came with
     */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document rename(UUID id, String name) {
        var document = access.requireLocked(id);
        document.rename(name);
        record(CHANGED, document);
        documents.write();
        indexChanges.add(id);
        return document;
    }

    /** Opens it to the family, or closes it, together with what came in it: who may not see the letter sees no attachment. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document share(UUID id, boolean shared) {
        access.require(id);
        if (shared) {
            requireOwnChild(id);
        }
        return shareWithParts(id, shared);
    }

    /** One page of another child in an archive is enough to keep all of it back. */
    private void requireOwnChild(UUID id) {
        var document = documents.lock(id);
        if (!document.isDeleted()) {
            document.requireOwnChild();
        }
        documents.partsOf(id).forEach(this::requireOwnChild);
    }

    /** Also those that are deleted by themselves: when they come back, they are seen by the same as the letter. */
    private Document shareWithParts(UUID id, boolean shared) {
        var document = documents.lock(id);
        // of these only what is deleted may be another child's
        document.share(shared && !document.classification().isOfAnotherChild());
        record(shared ? SHARED : UNSHARED, document);
        indexChanges.add(id);
        documents.partsOf(id).forEach(part -> shareWithParts(part, shared));
        return document;
    }

    /** Says that it is a newer version of another one, which is kept. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document replaces(UUID id, UUID earlier) {
        var document = access.requireLocked(id);
        document.replace(access.require(earlier));
        record(CHANGED, document);
        return document;
    }

    /** Reads it once more; a family what could not be read. One that is being read goes on. */
    public Document readAgain(UUID id) {
        var document = access.requireLocked(id);
        if (document.reading().isBeingRead()) {
            return document;
        }
        if (access.seesOnlyShared()) {
            document.advance(ReadingState::triedAgain);
        } else if (document.reading().isReady() && pages.hasScans(id) && !scanners.isAvailable()) {
            throw new Refused("document.no-scanner");
        } else {
            document.advance(ReadingState::again);
        }
        readingRequested.fire(new ReadingRequested(document));
        record(CHANGED, document);
        documents.write();
        return document;
    }

    private void record(AuditAction action, Document document) {
        audit.record(action, "document", document.id(), document.caseId());
    }
}
