package org.throughline.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;

/** What is known of a document; its kind and its dates are not found by reading yet. */
public record DocumentJson(
        UUID id,
        UUID caseId,
        String fileName,
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
        boolean shared,
        UUID uploadedBy,
        Instant uploadedAt) {

    static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id(),
                document.caseId(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.status(),
                document.reason(),
                document.type(),
                null,
                document.language(),
                document.pageCount(),
                Map.of(),
                document.isShared(),
                document.uploadedBy(),
                document.uploadedAt());
    }
}
