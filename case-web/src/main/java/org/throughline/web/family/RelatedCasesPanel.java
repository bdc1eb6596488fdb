package org.throughline.web.family;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.core.family.RelatedCases;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;

/** The other cases of the child, and those of its brothers and sisters. */
class RelatedCasesPanel extends Div {

    RelatedCasesPanel(RelatedCases related) {
        var body = new Div();
        body.addClassName("stack-s");
        if (related.otherCases().isEmpty() && related.siblings().isEmpty()) {
            var none = new Paragraph(getTranslation("family.no-ties"));
            none.addClassNames("s", "muted");
            body.add(none);
        }
        addTo(body, "family.other-cases", related.otherCases());
        addTo(body, "family.siblings", related.siblings());
        add(new Panel(getTranslation("family.ties")).with(body));
    }

    private void addTo(Div body, String title, List<RelatedCases.RelatedCase> ties) {
        if (!ties.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("notes");
            ties.forEach(tie -> list.add(row(tie)));
            body.add(new H3(getTranslation(title)), list);
        }
    }

    private ListItem row(RelatedCases.RelatedCase tie) {
        var about = new Span(getTranslation(
                "family.tie",
                tie.number(),
                getTranslation("case.type." + tie.type()),
                getTranslation("case.status." + tie.status())));
        about.addClassName("muted");
        return new ListItem(new LinkTo(CaseAddress.of(tie.caseId()), tie.child()).styled("strong"), about);
    }
}
