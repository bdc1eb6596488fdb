package org.throughline.web.plan;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** The ways to look at a plan; each is an address of its own. */
public final class PlanSwitch extends Nav {

    /** What is shown. */
    public enum Way {
        LINE,
        TABLE,
        COMPARISON;

        private Address address(CaseAddress ofCase) {
            return switch (this) {
                case LINE -> ofCase.plan();
                case TABLE -> ofCase.planAsTable();
                case COMPARISON -> ofCase.comparison();
            };
        }

        private Icon icon() {
            return switch (this) {
                case LINE -> Icon.LINK;
                case TABLE -> Icon.LINES;
                case COMPARISON -> Icon.COPIES;
            };
        }
    }

    public PlanSwitch(UUID caseId, Way current) {
        var ofCase = CaseAddress.of(caseId);
        for (var way : Way.values()) {
            var link = new LinkTo(way.address(ofCase), way.icon().icon(), new Span(getTranslation("plan.way." + way)));
            link.markCurrent(way == current);
            add(link);
        }
        addClassName("seg");
        getElement().setAttribute("aria-label", getTranslation("plan.ways"));
    }
}
