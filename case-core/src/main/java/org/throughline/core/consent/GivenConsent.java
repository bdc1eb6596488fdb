package org.throughline.core.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent with the name of who gave it. What was written about it belongs to the case in which it was recorded, and
 * is read with that case alone.
 *
 * @param isWhole whether the caller may see that case
 */
public record GivenConsent(Consent consent, String by, boolean isWhole) {

    /** What it is for, if the purpose alone does not say it. */
    public String words() {
        return isWhole ? consent.words() : "";
    }

    public String note() {
        return isWhole ? consent.note() : "";
    }

    /** The paper it is written on. */
    public @Nullable UUID documentId() {
        return isWhole ? consent.documentId() : null;
    }
}
