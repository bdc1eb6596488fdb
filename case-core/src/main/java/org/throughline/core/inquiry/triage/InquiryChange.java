package org.throughline.core.inquiry.triage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.student.SearchName;

/**
 * All that can be edited of an inquiry, as it shall be afterwards.
 *
 * @param triagerId who looks into it
 * @param recommendation what an advocate proposes to the supervisor, in words
 * @param otherParties names of those on the other side, one in each line
 */
public record InquiryChange(
        InquiryContent told, boolean urgent, @Nullable UUID triagerId, String recommendation, String otherParties) {

    /** Whether all the names are still the same that a check for conflicts compared; case and accents do not matter. */
    boolean hasNamesOf(InquiryContent before, String otherPartiesBefore) {
        return told.caller().searchName().equals(before.caller().searchName())
                && told.child().searchName().equals(before.child().searchName())
                && SearchName.of(otherParties.strip()).equals(SearchName.of(otherPartiesBefore));
    }
}
