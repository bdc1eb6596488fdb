package org.throughline.web.planner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.planner.Planned;
import org.throughline.core.planner.PlannedKind;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;

/** How a deadline of the calendar stands today; an estimated day and unverified law are always said. */
final class PlannedBadges extends Span {

    private static final int SOON = 14;

    PlannedBadges(Planned planned, LocalDate today) {
        addClassNames("row", "wrap");
        states(planned, today).forEach(this::add);
    }

    private List<Component> states(Planned planned, LocalDate today) {
        var duty = planned.duty();
        if (planned.kind() != PlannedKind.DEADLINE || duty == null) {
            return List.of();
        }
        var states = new ArrayList<Component>();
        if (planned.isOverdue(today)) {
            states.add(new StateBadge(Tone.OVERDUE, Glyph.WARNING, getTranslation("deadline.badge.OVERDUE")));
        } else if (planned.on().equals(today)) {
            states.add(new StateBadge(Tone.SOON, Glyph.CLOCK, getTranslation("deadline.badge.TODAY")));
        } else if (!planned.on().isAfter(today.plusDays(SOON))) {
            states.add(new StateBadge(Tone.SOON, Glyph.CLOCK, getTranslation("deadline.badge.SOON")));
        }
        if (duty.estimated()) {
            states.add(new StateBadge(Tone.EST, Glyph.WAVES, getTranslation("deadline.badge.ESTIMATED")));
        }
        if (!duty.checked()) {
            states.add(new StateBadge(Tone.CHECK, Glyph.QUESTION, getTranslation("deadline.badge.CHECK")));
        }
        return states;
    }
}
