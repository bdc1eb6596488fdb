package org.throughline.core.triage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.intake.Told;

/**
 * All that can be edited of an inquiry, as it shall be afterwards.
 *
 * @param triagerId who looks into it
 * @param recommendation what an advocate proposes to the supervisor, in words
 * @param otherParties names of those on the other side, one in each line
 */
public record InquiryChange(
        Told told, boolean urgent, @Nullable UUID triagerId, String recommendation, String otherParties) {}
