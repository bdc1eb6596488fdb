package org.throughline.web.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentState;
import org.throughline.core.consent.GivenConsent;

/** @param state how it stands today */
public record ConsentJson(
        UUID id,
        ConsentPurpose purpose,
        String words,
        Giver givenBy,
        LocalDate givenOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        ConsentState state,
        @Nullable UUID documentId,
        String note) {

    public record Giver(UUID contactId, String name) {}

    static ConsentJson of(GivenConsent given, LocalDate today) {
        var consent = given.consent();
        return new ConsentJson(
                consent.id(),
                consent.purpose(),
                given.words(),
                new Giver(consent.givenBy(), given.by()),
                consent.givenOn(),
                consent.expiresOn(),
                consent.withdrawnOn(),
                consent.state(today),
                given.documentId(),
                given.note());
    }
}
