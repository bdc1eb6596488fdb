package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down.
 *
 * @param on the legal day
 * @param until the last day, of what lasts; the new day, of an agreed extension
 * @param ruleId the duty that an extension or a waiver is about
 * @param documentId the paper of the same case that proves it
 * @param page of that paper; the first is 1
 * @param reason why it is right although it contradicts what is known; empty where nothing does
 */
public record NewFact(
        FactType type,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String ruleId,
        String note,
        FactSource source,
        @Nullable UUID documentId,
        @Nullable Integer page,
        String reason) {

    public static NewFact of(FactType type, LocalDate on, String note) {
        return new NewFact(type, on, null, null, note, FactSource.NOT_SAID, null, null, "");
    }

    public static NewFact from(UUID documentId, @Nullable Integer page, FactType type, LocalDate on, String note) {
        return new NewFact(type, on, null, null, note, FactSource.DOCUMENT, documentId, page, "");
    }

    public NewFact until(LocalDate day) {
        return new NewFact(type, on, day, ruleId, note, source, documentId, page, reason);
    }

    public NewFact about(String rule) {
        return new NewFact(type, on, until, rule, note, source, documentId, page, reason);
    }

    public NewFact because(String why) {
        return new NewFact(type, on, until, ruleId, note, source, documentId, page, why);
    }
}
