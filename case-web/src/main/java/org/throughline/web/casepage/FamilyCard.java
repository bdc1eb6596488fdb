package org.throughline.web.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Initials;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Tone;

/** Who of the family to call, and what to think of; all the rest is on the page of the people. */
class FamilyCard extends Div {

    FamilyCard(UUID caseId, List<RelatedContact> people) {
        var family = people.stream().filter(one -> one.isOf(ContactSide.FAMILY)).toList();
        var body = new Div();
        body.addClassName("stack-s");
        family.forEach(one -> body.add(person(one.name(), about(one))));
        family.stream()
                .map(one -> one.contact().details().access())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(note -> body.add(new Callout(Tone.CHECK, Icon.GLOBE, new Span(note))));
        if (family.isEmpty()) {
            body.add(new Paragraph(getTranslation("case.no-family")));
        }
        var edit = new LinkTo(CaseAddress.of(caseId).people(), getTranslation("family.edit")).styled("btn", "quiet");
        edit.getElement().setAttribute("aria-label", getTranslation("family.edit-family"));
        add(new Panel(getTranslation("case.family"), edit).with(body));
    }

    /** Such as "mother. Holds education rights. (530) 555-0142. No portal login." */
    private String about(RelatedContact related) {
        var phone = related.contact().details().phone();
        return Stream.of(
                        related.relation().word() + ".",
                        related.relation().holdsEducationRights() ? getTranslation("family.rights") : null,
                        phone == null ? null : phone + ".",
                        getTranslation(related.contact().personId() == null ? "case.no-portal" : "case.has-portal"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static Component person(String name, String about) {
        var bold = new Span(name);
        bold.addClassName("strong");
        var words = new Span(about);
        words.addClassNames("s", "muted");
        var text = new Div(bold, words);
        text.addClassName("person");
        var row = new Div(new Initials(name), text);
        row.addClassName("row");
        return row;
    }
}
