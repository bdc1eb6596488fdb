package org.throughline.web.intake;

import org.throughline.core.triage.InquiryStatus;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

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

    private static Glyph glyph(InquiryStatus status) {
        return switch (status) {
            case NEW -> Glyph.PLUS;
            case IN_TRIAGE -> Glyph.EYE;
            case WAITLISTED -> Glyph.CLOCK;
            case ACCEPTED -> Glyph.CHECK;
            case REFERRED -> Glyph.CHEVRON;
            case DECLINED -> Glyph.CROSS;
        };
    }
}
