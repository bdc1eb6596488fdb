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
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.throughline.core.job.Jobs;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.docs.index.IndexChanges;
import org.throughline.docs.recognition.DocumentType;
import org.throughline.docs.storage.ContentStore;
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
    Admission admission;

    @Inject
    ContentStore store;

    @Inject
    Jobs jobs;

    @Inject
    Scanners scanners;

    @Inject
    RecognizeDocument recognition;

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
        var id = UuidCreator.getTimeOrderedEpoch();
        var content = store.put(id, wanted.content());
        if (content.size() == 0) {
            throw new Invalid("document.empty", "The file is empty.");
        }
        var document = new Document(id, caseId, name, content, currentUser.id(), clock.instant());
        document.classify(wanted.type());
        document.share(wanted.shared() || access.seesOnlyShared());
        admission.receive(document);
        documents.add(document);
        jobs.enqueue(ReadDocument.KIND, id);
        record(UPLOADED, document);
        return document;
    }

    /** The latest upload first. */
    public List<Document> inCase(UUID caseId) {
        cases.require(caseId);
        return documents.inCase(caseId).stream().filter(access::isOpen).toList();
    }

    /** How many pages of these are still to be read, by id of the document; those of which none is are left out. */
    public Map<UUID, Integer> pagesLeft(List<Document> open) {
        return documents.waiting(open.stream()
                .filter(document -> document.status() == DocumentStatus.PROCESSING && access.isOpen(document))
                .map(Document::id)
                .toList());
    }

    public Document get(UUID id) {
        var document = access.require(id);
        record(READ, document);
        return document;
    }

    /** The bytes as they came. Before they are found clean not even whoever sent them gets them back. */
    public DocumentContent content(UUID id) {
        var document = access.require(id);
        document.requireAdmitted();
        record(DOWNLOADED, document);
        return new DocumentContent(document, store.open(id));
    }

    /** @param number the first is 1 */
    public DocumentPage page(UUID id, int number) {
        var document = access.require(id);
        var page = documents.page(id, number);
        record(READ, document);
        return page;
    }

    /** What a picture of a page is made from. */
    public PageContent pageContent(UUID id, int number) {
        var document = access.require(id);
        if (!document.hasPictures()) {
            throw new NotFound();
        }
        var page = documents.page(id, number);
        record(READ, document);
        return new PageContent(document, page, store.open(document.readFile()));
    }

    /** The key dates that were read in these, by id of the document. */
    public Map<UUID, List<DocumentDate>> dates(List<Document> open) {
        return documents.dates(
                open.stream().filter(access::isOpen).map(Document::id).toList());
    }

    /** Says what it is; the dates are read anew by it, for the same words mean other things in other papers. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document classify(UUID id, @Nullable DocumentType type) {
        var document = access.requireLocked(id);
        document.classify(type);
        if (document.status() == DocumentStatus.READY) {
            recognition.recognize(
                    document,
                    documents.pages(id).stream().map(DocumentPage::text).toList());
        }
        record(CHANGED, document);
        indexChanges.add(id);
        return document;
    }

    /** Opens it to the family, or closes it, together with what came in it: who may not see the letter sees no attachment. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document share(UUID id, boolean shared) {
        access.require(id);
        return shareWithParts(id, shared);
    }

    /** Also those that are deleted by themselves: when they come back, they are seen by the same as the letter. */
    private Document shareWithParts(UUID id, boolean shared) {
        var document = documents.lock(id);
        document.share(shared);
        record(shared ? SHARED : UNSHARED, document);
        indexChanges.add(id);
        documents.partsOf(id).forEach(part -> shareWithParts(part, shared));
        return document;
    }

    /** Says that it is a newer version of another one, which is kept. */
    @Allowed({ADVOCATE, SUPERVISOR})
    public Document replaces(UUID id, UUID earlier) {
        var document = access.requireLocked(id);
        document.replaces(access.require(earlier));
        record(CHANGED, document);
        return document;
    }

    /** Reads it once more; a family what could not be read. One that is being read goes on. */
    public Document readAgain(UUID id) {
        var document = access.requireLocked(id);
        if (document.isBeingRead()) {
            return document;
        }
        if (access.seesOnlyShared()) {
            document.tryAgain();
        } else if (document.status() == DocumentStatus.READY && documents.hasScans(id) && !scanners.isAvailable()) {
            throw new Refused("document.no-scanner", "Scans cannot be read on this machine just now.");
        } else {
            document.readAgain();
        }
        admission.receive(document);
        jobs.enqueue(ReadDocument.KIND, id);
        record(CHANGED, document);
        documents.write();
        return document;
    }

    private void record(AuditAction action, Document document) {
        audit.record(action, "document", document.id(), document.caseId());
    }
}
