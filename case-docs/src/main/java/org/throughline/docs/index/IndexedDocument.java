package org.throughline.docs.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a document besides its pages: what searches are narrowed and put in order by.
 *
 * @param receivedOn the legal day of its upload
 * @param writtenOn its own date, as it was read in it
 */
public record IndexedDocument(
        UUID id,
        UUID caseId,
        UUID studentId,
        String fileName,
        boolean shared,
        UUID uploadedBy,
        Instant uploadedAt,
        LocalDate receivedOn,
        @Nullable String type,
        @Nullable String language,
        @Nullable LocalDate writtenOn) {}
