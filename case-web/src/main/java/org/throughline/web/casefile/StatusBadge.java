package org.throughline.web.casefile;

import org.throughline.core.casefile.CaseStatus;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

/** Whether a case is under way. */
public class StatusBadge extends StateBadge {

    public StatusBadge(CaseStatus status, String word) {
        super(tone(status), glyph(status), word);
    }

    private static Tone tone(CaseStatus status) {
        return switch (status) {
            case OPEN -> Tone.INFO;
            case INTAKE, WAITING -> Tone.CHECK;
            case CLOSED -> Tone.MET;
        };
    }

    private static Glyph glyph(CaseStatus status) {
        return switch (status) {
            case OPEN -> Glyph.FOLDER;
            case INTAKE -> Glyph.PERSON;
            case WAITING -> Glyph.CLOCK;
            case CLOSED -> Glyph.CHECK;
        };
    }
}
