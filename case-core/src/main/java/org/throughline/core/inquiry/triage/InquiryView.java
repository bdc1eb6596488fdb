package org.throughline.core.inquiry.triage;

import org.throughline.core.inquiry.Inquiry;

/** An inquiry and what is done about it. */
public record InquiryView(Inquiry inquiry, Triage triage) {

    public InquiryChange asChange() {
        return new InquiryChange(
                inquiry.told(), triage.isUrgent(), triage.triagerId(), triage.recommendation(), triage.otherParties());
    }
}
