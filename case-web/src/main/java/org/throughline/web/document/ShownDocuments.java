package org.throughline.web.document;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentStatus;

/** What a page shows of a list of documents: only another list is drawn again, so that nobody loses the focus. */
public record ShownDocuments(List<State> states) implements Serializable {

    record State(UUID id, DocumentStatus status, boolean shared, boolean admitted) implements Serializable {}

    public static final ShownDocuments NOTHING = new ShownDocuments(List.of());

    public static ShownDocuments of(List<Document> documents) {
        return new ShownDocuments(documents.stream()
                .map(document -> new State(
                        document.id(),
                        document.status(),
                        document.isShared(),
                        document.reading().isAdmitted()))
                .toList());
    }
}
