package org.throughline.web.document;

import org.throughline.docs.document.DocumentStatus;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

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

    private static Glyph glyph(DocumentStatus status) {
        return switch (status) {
            case RECEIVED, PROCESSING -> Glyph.CLOCK;
            case READY -> Glyph.CHECK;
            case QUARANTINED, FAILED -> Glyph.WARNING;
        };
    }
}
