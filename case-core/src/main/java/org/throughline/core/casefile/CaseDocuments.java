package org.throughline.core.casefile;

import java.util.UUID;

/** What core asks of the documents of a case, which the module above it keeps. */
public interface CaseDocuments {

    /** Whether it belongs to this case and is not deleted. Who may see the case is asked before. */
    boolean isOnCase(UUID documentId, UUID caseId);
}
