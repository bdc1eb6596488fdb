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
        document.admit(NOON);
        return document;
    }

    public static Document heldBack(String fileName, String reason) {
        var document = document(fileName);
        document.holdBack(reason);
        return document;
    }

    public static Document locked(String fileName) {
        var document = letIn(fileName);
        document.fail("encrypted", null);
        return document;
    }

    public static Document read(String fileName, int pages) {
        var document = letIn(fileName);
        document.open("application/pdf", pages, null);
        document.markRead("en");
        return document;
    }

    private static Document document(String fileName) {
        var content = new StoredContent(1000, "");
        return new Document(
                UUID.randomUUID(), UUID.randomUUID(), new FileName(fileName), content, UUID.randomUUID(), NOON);
    }
}
