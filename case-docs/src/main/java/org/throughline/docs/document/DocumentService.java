package org.throughline.docs.document;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;

import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class DocumentService {

    public Document receive(UUID caseId, NewDocument wanted) {
        throw new UnsupportedOperationException();
    }

    public List<Document> of(UUID caseId) {
        throw new UnsupportedOperationException();
    }

    public Document get(UUID id) {
        throw new UnsupportedOperationException();
    }

    public DocumentContent content(UUID id) {
        throw new UnsupportedOperationException();
    }

    public DocumentPage page(UUID id, int number) {
        throw new UnsupportedOperationException();
    }

    @Allowed({ADVOCATE, SUPERVISOR})
    public Document share(UUID id, boolean shared) {
        throw new UnsupportedOperationException();
    }

    public Document retry(UUID id) {
        throw new UnsupportedOperationException();
    }
}
