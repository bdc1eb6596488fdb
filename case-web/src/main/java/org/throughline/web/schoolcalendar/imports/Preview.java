package org.throughline.web.schoolcalendar.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.core.schoolcalendar.imports.CalendarProposal;
import org.throughline.web.language.DateWords;
import org.throughline.web.schoolcalendar.ClosureTable;
import org.throughline.web.schoolcalendar.DoubtNotes;

/** What would be taken from a file, and what would not. */
final class Preview extends Div {

    final Button use = new Button(getTranslation("schoolcalendar.use"));
    final Button leave = new Button(getTranslation("schoolcalendar.cancel"));

    private final H3 title = new H3();

    Preview(String fileName, CalendarProposal proposal) {
        title.setText(getTranslation("schoolcalendar.proposed", fileName));
        title.getElement().setAttribute("tabindex", "-1");
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        use.setDisableOnClick(true);
        var buttons = new Div(use, leave);
        buttons.addClassNames("row", "wrap");
        addClassName("stack-s");
        add(
                title,
                new Paragraph(getTranslation(
                        "schoolcalendar.proposed-year",
                        DateWords.of(proposal.from(), getLocale()),
                        DateWords.of(proposal.to(), getLocale()),
                        proposal.closed().size())),
                new DoubtNotes(proposal.doubts()));
        if (!proposal.closed().isEmpty()) {
            add(new ClosureTable(proposal.closed()));
        }
        if (!proposal.ignored().isEmpty()) {
            var names = new UnorderedList();
            proposal.ignored().forEach(name -> names.add(new ListItem(name)));
            names.addClassNames("stack-s", "s");
            add(new Details(
                    getTranslation("schoolcalendar.ignored", proposal.ignored().size()), names));
        }
        add(buttons);
    }

    /** Reading goes on where it begins. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
