package org.throughline.docs.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents for the tests of the index: the staff's, unshared, of one case, unless said otherwise. */
public record Written(
        UUID caseId,
        boolean shared,
        UUID uploadedBy,
        @Nullable String type,
        @Nullable String language,
        @Nullable LocalDate writtenOn,
        LocalDate receivedOn) {

    public static final UUID CASE = UUID.randomUUID();
    public static final UUID STAFF = UUID.randomUUID();
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    public static final Written PLAIN = new Written(CASE, false, STAFF, null, null, null, MARCH);

    public Written in(UUID other) {
        return new Written(other, shared, uploadedBy, type, language, writtenOn, receivedOn);
    }

    public Written by(UUID person) {
        return new Written(caseId, shared, person, type, language, writtenOn, receivedOn);
    }

    public Written sharedWithTheFamily() {
        return new Written(caseId, true, uploadedBy, type, language, writtenOn, receivedOn);
    }

    public Written a(String kind, String inLanguage, LocalDate on) {
        return new Written(caseId, shared, uploadedBy, kind, inLanguage, on, receivedOn);
    }

    public Written received(LocalDate on) {
        return new Written(caseId, shared, uploadedBy, type, language, writtenOn, on);
    }

    public IndexedPage page(int number, String text) {
        return new IndexedPage(document(UUID.randomUUID(), "file.txt"), number, text);
    }

    public IndexedDocument document(UUID id, String fileName) {
        return new IndexedDocument(
                id,
                caseId,
                studentOf(caseId),
                fileName,
                shared,
                uploadedBy,
                noon(receivedOn),
                receivedOn,
                type,
                language,
                writtenOn);
    }

    public static UUID studentOf(UUID caseId) {
        return UUID.nameUUIDFromBytes(caseId.toString().getBytes(UTF_8));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
