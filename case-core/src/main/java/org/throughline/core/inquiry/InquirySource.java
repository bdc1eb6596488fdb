package org.throughline.core.inquiry;

public enum InquirySource {
    PUBLIC_FORM,
    /** A call or a visit that somebody of the staff wrote down. */
    STAFF
}
