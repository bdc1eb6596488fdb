package org.throughline.web.document;

import org.throughline.docs.document.DocumentStatus;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How far the reading of a document has come. */
public class DocumentBadge extends StateBadge {

    public DocumentBadge(DocumentStatus status, String word) {
        super(tone(status), glyph(status), word);
    }

    private static Tone tone(DocumentStatus status) {
        return switch (status) {
            case RECEIVED, PROCESSING -> Tone.INFO;
            case READY -> Tone.MET;
            case QUARANTINED, FAILED -> Tone.OVERDUE;
        };
    }

    private static Icon glyph(DocumentStatus status) {
        return switch (status) {
            case RECEIVED, PROCESSING -> Icon.CLOCK;
            case READY -> Icon.CHECK;
            case QUARANTINED, FAILED -> Icon.WARNING;
        };
    }
}
