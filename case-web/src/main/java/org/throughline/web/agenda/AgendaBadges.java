package org.throughline.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** How a deadline of the calendar stands today; an estimated day and unverified law are always said. */
final class AgendaBadges extends Span {

    private static final int SOON = 14;

    AgendaBadges(AgendaEntry entry, LocalDate today) {
        addClassNames("row", "wrap");
        states(entry, today).forEach(this::add);
    }

    private List<Component> states(AgendaEntry entry, LocalDate today) {
        var duty = entry.duty();
        if (entry.kind() != AgendaKind.DEADLINE || duty == null) {
            return List.of();
        }
        var states = new ArrayList<Component>();
        if (entry.isOverdue(today)) {
            states.add(new StateBadge(Tone.OVERDUE, Icon.WARNING, getTranslation("deadline.badge.OVERDUE")));
        } else if (entry.on().equals(today)) {
            states.add(new StateBadge(Tone.SOON, Icon.CLOCK, getTranslation("deadline.badge.TODAY")));
        } else if (!entry.on().isAfter(today.plusDays(SOON))) {
            states.add(new StateBadge(Tone.SOON, Icon.CLOCK, getTranslation("deadline.badge.SOON")));
        }
        if (duty.estimated()) {
            states.add(new StateBadge(Tone.EST, Icon.WAVES, getTranslation("deadline.badge.ESTIMATED")));
        }
        if (!duty.checked()) {
            states.add(new StateBadge(Tone.CHECK, Icon.QUESTION, getTranslation("deadline.badge.CHECK")));
        }
        return states;
    }
}
