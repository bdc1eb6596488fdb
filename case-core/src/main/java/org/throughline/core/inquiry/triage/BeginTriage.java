package org.throughline.core.inquiry.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.throughline.core.inquiry.InquiryReceived;

/** Runs inside the transaction that kept the inquiry: there is never one without the other. */
@ApplicationScoped
class BeginTriage {

    @Inject
    Triages triages;

    void whenInquiryReceived(@Observes InquiryReceived received) {
        triages.add(new Triage(received.inquiryId(), received.urgent()));
    }
}
