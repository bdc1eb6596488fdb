package org.throughline.core.triage;

import java.util.UUID;
import org.throughline.core.intake.Told;

/** A family that asked for help has a case now, in this transaction: who called becomes somebody to reach. */
public record InquiryAccepted(UUID inquiryId, UUID caseId, UUID studentId, Told told) {}
