package org.throughline.web.inquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.InquirySource;
import org.throughline.core.inquiry.triage.ConflictCheck;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryDecision;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.inquiry.triage.InquiryView;

/** An inquiry as programs see it. */
public record InquiryJson(
        UUID id,
        String reference,
        Instant receivedAt,
        InquirySource source,
        @Nullable UUID createdBy,
        InquiryStatus status,
        InquiryForm content,
        @Nullable CheckJson conflictCheck,
        @Nullable DecisionJson decision,
        @Nullable UUID caseId) {

    public record CheckJson(String note, UUID by, Instant at) {

        static @Nullable CheckJson of(@Nullable ConflictCheck checked) {
            return checked == null ? null : new CheckJson(checked.note(), checked.by(), checked.at());
        }
    }

    public record DecisionJson(
            UUID by,
            Instant at,
            @Nullable DecisionReason reason,
            String words,
            @Nullable String referredTo) {

        static @Nullable DecisionJson of(@Nullable InquiryDecision decision) {
            return decision == null
                    ? null
                    : new DecisionJson(
                            decision.by(), decision.at(), decision.reason(), decision.words(), decision.referredTo());
        }
    }

    static InquiryJson of(InquiryView view) {
        return of(view, InquiryForm.of(view));
    }

    /** Who looks through a list has not asked for the trouble of every family in it. */
    static InquiryJson inList(InquiryView view) {
        return of(view, InquiryForm.of(view).withoutOwnWords());
    }

    private static InquiryJson of(InquiryView view, InquiryForm content) {
        var inquiry = view.inquiry();
        var triage = view.triage();
        return new InquiryJson(
                inquiry.id(),
                inquiry.reference(),
                inquiry.receivedAt(),
                inquiry.source(),
                inquiry.createdBy(),
                triage.status(),
                content,
                CheckJson.of(triage.conflictCheck()),
                DecisionJson.of(triage.decision()),
                triage.caseId());
    }
}
