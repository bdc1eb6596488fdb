package org.throughline.docs.recognition;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.Unrecorded;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;

/** The key dates of documents that the caller has before them. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class DocumentDateService {

    @Inject
    DocumentAccess access;

    @Inject
    DocumentDates dates;

    /** The key dates that were read in these, by id of the document. */
    @Unrecorded("of documents that were shown already, and are recorded there")
    public Map<UUID, List<DocumentDate>> ofDocuments(List<Document> open) {
        return dates.ofDocuments(
                open.stream().filter(access::isOpen).map(Document::id).toList());
    }
}
