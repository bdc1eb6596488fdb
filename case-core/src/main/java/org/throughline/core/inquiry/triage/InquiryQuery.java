package org.throughline.core.inquiry.triage;

import org.jspecify.annotations.Nullable;

/**
 * Which inquiries, the urgent ones and then the longest waiting first. What is null does not filter.
 *
 * @param text part of a name, of the reference, of a telephone number or an address; case and accents do not matter
 */
public record InquiryQuery(
        @Nullable InquiryStatus status, @Nullable String text) {

    public static InquiryQuery all() {
        return new InquiryQuery(null, null);
    }

    public static InquiryQuery of(InquiryStatus status) {
        return new InquiryQuery(status, null);
    }
}
