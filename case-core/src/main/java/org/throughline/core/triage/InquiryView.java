package org.throughline.core.triage;

import org.throughline.core.intake.Inquiry;

/** An inquiry and what is done about it. */
public record InquiryView(Inquiry inquiry, Triage triage) {

    public InquiryChange asChange() {
        return new InquiryChange(
                inquiry.told(), triage.isUrgent(), triage.triagerId(), triage.recommendation(), triage.otherParties());
    }
}
