package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.throughline.core.docket.Deadline;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

/** How a deadline stands, and beside it whether it is estimated or its rule not checked: two at most. */
public final class DeadlineBadges extends Span {

    private static final int SOON_IN_DAYS = 14;

    public DeadlineBadges(Deadline deadline, LocalDate today) {
        add(state(deadline, today));
        if (!deadline.isChecked() && deadline.isLegal()) {
            add(badge(Tone.CHECK, Glyph.QUESTION, "CHECK"));
        } else if (deadline.isEstimated()) {
            add(badge(Tone.EST, Glyph.WAVES, "ESTIMATED"));
        }
        addClassNames("row", "wrap", "badges");
    }

    private StateBadge state(Deadline deadline, LocalDate today) {
        if (deadline.hasLapsed(today)) {
            return badge(Tone.CHECK, Glyph.CALENDAR, "PASSED");
        }
        return switch (deadline.status(today)) {
            case MET ->
                deadline.daysLate() > 0 ? badge(Tone.CHECK, Glyph.CHECK, "LATE") : badge(Tone.MET, Glyph.CHECK, "MET");
            case WAIVED -> badge(Tone.CHECK, Glyph.CHECK, "WAIVED");
            case OVERDUE -> badge(Tone.OVERDUE, Glyph.WARNING, "OVERDUE");
            case OPEN -> open(deadline, today);
        };
    }

    private StateBadge open(Deadline deadline, LocalDate today) {
        if (!deadline.isLegal()) {
            return badge(Tone.CHECK, Glyph.CALENDAR, "REMINDER");
        }
        var left = deadline.daysLeft(today);
        if (left > SOON_IN_DAYS) {
            return badge(Tone.CHECK, Glyph.CALENDAR, "ON_TIME");
        }
        return badge(Tone.SOON, Glyph.CLOCK, left == 0 ? "TODAY" : "SOON");
    }

    StateBadge badge(Tone tone, Glyph glyph, String word) {
        return new StateBadge(tone, glyph, getTranslation("deadline.badge." + word));
    }
}
