package org.throughline.web.task;

import org.throughline.core.task.TaskDue;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How the day of a task stands to today. */
public final class TaskBadge extends StateBadge {

    public TaskBadge(TaskDue due, String word) {
        super(tone(due), glyph(due), word);
    }

    private static Tone tone(TaskDue due) {
        return switch (due) {
            case OVERDUE -> Tone.OVERDUE;
            case TODAY, SOON -> Tone.SOON;
            case ON_TIME, NONE -> Tone.CHECK;
        };
    }

    private static Icon glyph(TaskDue due) {
        return switch (due) {
            case OVERDUE -> Icon.WARNING;
            case TODAY, SOON -> Icon.CLOCK;
            case ON_TIME, NONE -> Icon.CALENDAR;
        };
    }
}
