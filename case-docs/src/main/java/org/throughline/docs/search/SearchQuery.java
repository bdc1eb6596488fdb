package org.throughline.docs.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.facts.DocumentType;

/**
 * What somebody looks for.
 *
 * @param from the first day, by the date of upload
 * @param page the first is 0
 */
public record SearchQuery(
        String text,
        @Nullable UUID caseId,
        @Nullable DocumentType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size) {}
