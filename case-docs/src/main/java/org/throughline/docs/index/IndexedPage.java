package org.throughline.docs.index;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page as the index knows it: its text, and what searches are narrowed by. */
public record IndexedPage(
        UUID documentId,
        UUID caseId,
        boolean shared,
        UUID uploadedBy,
        @Nullable String type,
        LocalDate date,
        int number,
        String text) {}
