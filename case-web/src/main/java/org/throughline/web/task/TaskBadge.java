package org.throughline.web.task;

import org.throughline.core.task.Due;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

/** How the day of a task stands to today. */
public final class TaskBadge extends StateBadge {

    public TaskBadge(Due due, String word) {
        super(tone(due), glyph(due), word);
    }

    private static Tone tone(Due due) {
        return switch (due) {
            case OVERDUE -> Tone.OVERDUE;
            case TODAY, SOON -> Tone.SOON;
            case ON_TIME, NONE -> Tone.CHECK;
        };
    }

    private static Glyph glyph(Due due) {
        return switch (due) {
            case OVERDUE -> Glyph.WARNING;
            case TODAY, SOON -> Glyph.CLOCK;
            case ON_TIME, NONE -> Glyph.CALENDAR;
        };
    }
}
