package org.throughline.web.inquiry;

import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** Where an inquiry stands. */
class InquiryBadge extends StateBadge {

    InquiryBadge(InquiryStatus status, String word) {
        super(tone(status), glyph(status), word);
    }

    private static Tone tone(InquiryStatus status) {
        return switch (status) {
            case NEW -> Tone.INFO;
            case IN_TRIAGE, REFERRED, DECLINED -> Tone.CHECK;
            case WAITLISTED -> Tone.SOON;
            case ACCEPTED -> Tone.MET;
        };
    }

    private static Icon glyph(InquiryStatus status) {
        return switch (status) {
            case NEW -> Icon.PLUS;
            case IN_TRIAGE -> Icon.EYE;
            case WAITLISTED -> Icon.CLOCK;
            case ACCEPTED -> Icon.CHECK;
            case REFERRED -> Icon.CHEVRON;
            case DECLINED -> Icon.CROSS;
        };
    }
}
