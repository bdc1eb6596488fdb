package org.throughline.core.inquiry.triage;

import java.util.UUID;
import org.throughline.core.inquiry.InquiryContent;

/** A family that asked for help has a case now, in this transaction: who called becomes somebody to reach. */
public record InquiryAccepted(UUID inquiryId, UUID caseId, UUID studentId, InquiryContent told) {}
