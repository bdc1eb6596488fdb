package org.throughline.web.address;

import java.util.UUID;

/** One family that asks for help. */
public record InquiryAddress(UUID inquiryId) implements Address {

    public static InquiryAddress of(UUID inquiryId) {
        return new InquiryAddress(inquiryId);
    }

    @Override
    public String path() {
        return StaffPlace.INQUIRIES.path() + "/" + inquiryId;
    }
}
