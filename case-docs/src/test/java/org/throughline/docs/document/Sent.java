package org.throughline.docs.document;

import java.time.Instant;
import java.util.UUID;
import org.throughline.docs.storage.StoredContent;

/** Documents as the screens meet them. */
public final class Sent {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Sent() {}

    public static Document letIn(String fileName) {
        var document = document(fileName);
        document.advance(reading -> reading.admitted(NOON));
        return document;
    }

    public static Document heldBack(String fileName, DocumentRemark why) {
        var document = document(fileName);
        document.advance(reading -> reading.heldBack(why));
        return document;
    }

    public static Document failed(String fileName, DocumentRemark why) {
        var document = letIn(fileName);
        document.advance(reading -> reading.failed(why));
        return document;
    }

    public static Document by(UUID sender, String fileName, DocumentType type) {
        var document = document(fileName, sender);
        document.classify(known -> known.given(type));
        return document;
    }

    public static Document readInPart(String fileName) {
        var document = read(fileName, 5);
        document.advance(ReadingState::withUnreadablePages);
        return document;
    }

    public static Document locked(String fileName) {
        var document = letIn(fileName);
        document.advance(reading -> reading.failed(DocumentRemark.ENCRYPTED));
        return document;
    }

    public static Document read(String fileName, int pages) {
        var document = letIn(fileName);
        document.identifyAs("application/pdf");
        document.advance(reading -> reading.begun().opened(pages, null).read("en"));
        return document;
    }

    private static Document document(String fileName) {
        return document(fileName, UUID.randomUUID());
    }

    private static Document document(String fileName, UUID sender) {
        var file = DocumentFile.received(new FileName(fileName), new StoredContent(1000, ""));
        return new Document(UUID.randomUUID(), UUID.randomUUID(), file, new Upload(sender, NOON));
    }
}
