package org.throughline.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.DocumentDate;

/**
 * What is known of a document.
 *
 * @param fileName with which it came
 * @param name what it is called here; the same until the staff give it another
 * @param typeConfidence 0 to 1; 1 where a person has said it
 * @param partOf the letter or archive it came in
 * @param replaces the earlier version of the same paper
 * @param otherChild its fields name another child, or another day of birth; the staff's alone to know
 * @param uploadedBy null for families, unless they sent it themselves
 */
public record DocumentJson(
        UUID id,
        UUID caseId,
        String fileName,
        String name,
        String mediaType,
        long size,
        String sha256,
        DocumentStatus status,
        @Nullable String reason,
        @Nullable DocumentType type,
        @Nullable Double typeConfidence,
        @Nullable String language,
        @Nullable Integer pageCount,
        Map<String, LocalDate> keyDates,
        @Nullable Boolean otherChild,
        @Nullable UUID partOf,
        @Nullable UUID replaces,
        boolean shared,
        @Nullable UUID uploadedBy,
        Instant uploadedAt,
        @Nullable UUID deletedBy,
        @Nullable Instant deletedAt) {

    static DocumentJson of(Document document, List<DocumentDate> dates) {
        var file = document.file();
        var reading = document.reading();
        var classification = document.classification();
        return new DocumentJson(
                document.id(),
                document.caseId(),
                file.name(),
                document.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                reading.status(),
                reading.reason(),
                classification.type(),
                classification.confidence(),
                reading.language(),
                reading.pageCount(),
                keyDates(dates),
                classification.isOfAnotherChild(),
                document.partOf(),
                document.replaces(),
                document.isShared(),
                document.upload().by(),
                document.upload().at(),
                document.deletion().map(Deletion::by).orElse(null),
                document.deletion().map(Deletion::at).orElse(null));
    }

    /** Without doubts of the reading, other papers that may not be theirs to see, and the ids of the staff. */
    DocumentJson forFamily(UUID reader) {
        return new DocumentJson(
                id,
                caseId,
                fileName,
                reader.equals(uploadedBy) ? fileName : name,
                mediaType,
                size,
                sha256,
                status,
                reason,
                type,
                null,
                language,
                pageCount,
                keyDates,
                null,
                null,
                null,
                shared,
                reader.equals(uploadedBy) ? uploadedBy : null,
                uploadedAt,
                reader.equals(deletedBy) ? deletedBy : null,
                deletedAt);
    }

    private static Map<String, LocalDate> keyDates(List<DocumentDate> dates) {
        var byName = new TreeMap<String, LocalDate>();
        dates.forEach(date -> byName.put(date.kind().wire(), date.date()));
        return byName;
    }
}
