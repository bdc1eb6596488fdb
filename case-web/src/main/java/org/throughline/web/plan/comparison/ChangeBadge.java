package org.throughline.web.plan.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.throughline.web.plan.comparison.ComparedRow.PlanPart;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** What became of a part of a plan, in a word or two. */
final class ChangeBadge extends Composite<Div> {

    ChangeBadge(ComparedRow row) {
        getContent().add(badge(row));
    }

    private StateBadge badge(ComparedRow row) {
        var isService = row.part() == PlanPart.SERVICE;
        return switch (row.change()) {
            case COPIED -> badge(Tone.CHECK, Icon.COPIES, "COPIED");
            case DROPPED -> badge(Tone.OVERDUE, Icon.CROSS, "DROPPED");
            case NEW -> badge(Tone.INFO, Icon.PLUS, "NEW");
            case CHANGED -> badge(Tone.CHECK, Icon.PENCIL, "CHANGED");
            case LOWERED -> badge(Tone.SOON, Icon.FALLING, isService ? "LESS_TIME" : "LOWERED");
            case RAISED -> badge(Tone.MET, Icon.UP, isService ? "MORE_TIME" : "RAISED");
            case CARRIED_ON ->
                row.part().isWritten()
                        ? badge(Tone.MET, Icon.PENCIL, "NEW_NUMBERS")
                        : badge(Tone.CHECK, Icon.TICK, "STAYS");
        };
    }

    private StateBadge badge(Tone tone, Icon icon, String word) {
        return new StateBadge(tone, icon, getTranslation("plan.change." + word));
    }
}
