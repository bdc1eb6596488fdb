package org.throughline.web.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.core.circle.Ties;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Panel;

/** The other cases of the child, and those of its brothers and sisters. */
class TiesPanel extends Div {

    TiesPanel(Ties ties) {
        var body = new Div();
        body.addClassName("stack-s");
        if (ties.otherCases().isEmpty() && ties.siblings().isEmpty()) {
            var none = new Paragraph(getTranslation("people.no-ties"));
            none.addClassNames("s", "muted");
            body.add(none);
        }
        addTo(body, "people.other-cases", ties.otherCases());
        addTo(body, "people.siblings", ties.siblings());
        add(new Panel(getTranslation("people.ties")).with(body));
    }

    private void addTo(Div body, String title, List<Ties.Tie> ties) {
        if (!ties.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("notes");
            ties.forEach(tie -> list.add(row(tie)));
            body.add(new H3(getTranslation(title)), list);
        }
    }

    private ListItem row(Ties.Tie tie) {
        var about = new Span(getTranslation(
                "people.tie",
                tie.number(),
                getTranslation("case.type." + tie.type()),
                getTranslation("case.status." + tie.status())));
        about.addClassName("muted");
        return new ListItem(new LinkTo("staff/cases/" + tie.caseId(), tie.child()).styled("strong"), about);
    }
}
