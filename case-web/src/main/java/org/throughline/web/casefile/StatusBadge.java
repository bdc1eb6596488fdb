package org.throughline.web.casefile;

import org.throughline.core.casefile.CaseStatus;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

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

    private static Icon glyph(CaseStatus status) {
        return switch (status) {
            case OPEN -> Icon.FOLDER;
            case INTAKE -> Icon.PERSON;
            case WAITING -> Icon.CLOCK;
            case CLOSED -> Icon.CHECK;
        };
    }
}
