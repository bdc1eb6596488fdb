package org.throughline.core.inquiry;

import java.util.UUID;

/**
 * A family has asked for help, in this transaction.
 *
 * @param urgent as staff said who took the call, or as the answers sound
 */
public record InquiryReceived(UUID inquiryId, boolean urgent) {}
