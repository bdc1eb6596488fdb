package org.throughline.web.casepage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.throughline.docs.review.OpenFindings;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Tone;

/** How many questions the plan in force leaves open; nothing where it leaves none. */
final class PlanFindings extends Div {

    PlanFindings(ReviewService reviews, UUID caseId) {
        var open = reviews.inForce(caseId).map(OpenFindings::count).orElse(0);
        setVisible(open > 0);
        if (open == 0) {
            return;
        }
        var words = new Span(getTranslation("plan.findings-open", open));
        var plan = new LinkTo(CaseAddress.of(caseId).plan(), getTranslation("plan.see-line")).styled("btn");
        var line = new Div(words, plan);
        line.addClassNames("row", "between", "wrap", "grow");
        add(new Callout(Tone.INFO, Icon.LINK, line));
    }
}
