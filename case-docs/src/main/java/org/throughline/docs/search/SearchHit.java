package org.throughline.docs.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.DocumentType;

/**
 * A page that says it.
 *
 * @param snippet escaped HTML in which only {@code <mark>} is markup
 */
public record SearchHit(
        UUID documentId,
        UUID caseId,
        String fileName,
        @Nullable DocumentType type,
        int page,
        float score,
        String snippet) {}
