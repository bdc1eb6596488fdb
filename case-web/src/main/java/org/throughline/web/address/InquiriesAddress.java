package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryStatus;

/** Which inquiries, in the address of their list. */
public record InquiriesAddress(InquiryQuery query) implements Address {

    public static InquiriesAddress of(InquiryStatus status) {
        return new InquiriesAddress(InquiryQuery.of(status));
    }

    public static InquiriesAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new InquiriesAddress(new InquiryQuery(
                asked.one("status", InquiryStatus.values()).orElse(null),
                asked.text("q").orElse(null)));
    }

    @Override
    public String path() {
        return new Query().and("q", query.text()).and("status", query.status()).of(StaffPlace.INQUIRIES);
    }
}
