package org.throughline.web.fact;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;

/**
 * A fact as a program sends it.
 *
 * @param until the last day of an absence; the new day of an agreed extension
 * @param ruleId the duty that an extension, a waiver or a duty done is about
 * @param documentId the paper of the case that proves it, with the page of it, the first being 1
 * @param reason why it is right although it contradicts what is known
 */
public record FactForm(
        @NotNull FactType type,
        @NotNull LocalDate on,
        @Nullable LocalDate until,
        @Size(max = 100) @Nullable String ruleId,
        @Size(max = 2_000) @Nullable String note,
        @Nullable FactSource source,
        @Nullable UUID documentId,
        @Min(1) @Max(LAST_PAGE) @Nullable Integer page,
        @Size(max = 500) @Nullable String reason) {

    /** No paper that tells of a fact has more. */
    private static final int LAST_PAGE = 5_000;

    NewFact wanted() {
        var said = documentId == null ? FactSource.NOT_SAID : FactSource.DOCUMENT;
        return new NewFact(
                type,
                on,
                until,
                ruleId,
                requireNonNullElse(note, ""),
                requireNonNullElse(source, said),
                documentId,
                page,
                requireNonNullElse(reason, "").strip());
    }
}
