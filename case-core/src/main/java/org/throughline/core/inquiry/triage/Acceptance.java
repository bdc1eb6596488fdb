package org.throughline.core.inquiry.triage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;

/**
 * What is needed to take a family on.
 *
 * @param advocateId missing for the caller
 * @param conflictNote what was looked at; may be missing if somebody has checked before
 * @param childLastName if nobody knew it before
 * @param studentId the child, if it is with us already: a further case is opened, and nobody is entered twice
 */
public record Acceptance(
        CaseType type,
        @Nullable UUID advocateId,
        @Nullable String conflictNote,
        @Nullable String childLastName,
        @Nullable UUID studentId) {}
