package org.throughline.core.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it was given.
 *
 * @param words what it is for, if the purpose alone does not say it
 * @param givenBy the contact who signed
 * @param expiresOn the last day on which it holds
 * @param documentId the paper it is written on
 */
public record NewConsent(
        ConsentPurpose purpose,
        String words,
        UUID givenBy,
        LocalDate givenOn,
        @Nullable LocalDate expiresOn,
        @Nullable UUID documentId,
        String note) {}
