package org.throughline.web.deadline;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How a deadline stands, and beside it whether it is estimated or its rule not checked: two at most. */
public final class DeadlineBadges extends Span {

    private static final int SOON_IN_DAYS = 14;

    public DeadlineBadges(Deadline deadline, LocalDate today) {
        add(state(deadline, today));
        if (!deadline.isChecked() && deadline.isLegal()) {
            add(badge(Tone.CHECK, Icon.QUESTION, "CHECK"));
        } else if (deadline.isEstimated()) {
            add(badge(Tone.EST, Icon.WAVES, "ESTIMATED"));
        }
        addClassNames("row", "wrap", "badges");
    }

    private StateBadge state(Deadline deadline, LocalDate today) {
        if (deadline.hasLapsed(today)) {
            return badge(Tone.CHECK, Icon.CALENDAR, "PASSED");
        }
        return switch (deadline.status(today)) {
            case MET ->
                deadline.daysLate() > 0 ? badge(Tone.CHECK, Icon.CHECK, "LATE") : badge(Tone.MET, Icon.CHECK, "MET");
            case WAIVED -> badge(Tone.CHECK, Icon.CHECK, "WAIVED");
            case OVERDUE -> badge(Tone.OVERDUE, Icon.WARNING, "OVERDUE");
            case OPEN -> open(deadline, today);
        };
    }

    /** Amber says this and nothing else. */
    static boolean isSoon(Deadline deadline, LocalDate today) {
        var left = deadline.daysLeft(today);
        return deadline.isLegal() && deadline.status(today) == DeadlineStatus.OPEN && left >= 0 && left <= SOON_IN_DAYS;
    }

    private StateBadge open(Deadline deadline, LocalDate today) {
        if (!deadline.isLegal()) {
            return badge(Tone.CHECK, Icon.CALENDAR, "REMINDER");
        }
        if (!isSoon(deadline, today)) {
            return badge(Tone.CHECK, Icon.CALENDAR, "ON_TIME");
        }
        return badge(Tone.SOON, Icon.CLOCK, deadline.daysLeft(today) == 0 ? "TODAY" : "SOON");
    }

    StateBadge badge(Tone tone, Icon glyph, String word) {
        return new StateBadge(tone, glyph, getTranslation("deadline.badge." + word));
    }
}
