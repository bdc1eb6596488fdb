package org.throughline.web.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.NewCase;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Draft;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Note;
import org.throughline.web.part.Page;
import org.throughline.web.part.Tone;

@Route(value = "staff/cases/new", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class NewCaseView extends Page {

    final NewCaseForm form;
    final Button save = new Button(words("case.open-it"));
    final Note wrong = new Note(Tone.OVERDUE, Glyph.WARNING, new Span(words("case.wrong")));

    private final transient CaseFileService cases;
    private final transient Draft draft;

    @Inject
    NewCaseView(CaseFileService cases, CurrentUser currentUser, Clock clock) {
        this.cases = cases;
        form = new NewCaseForm(LocalDate.now(clock));
        draft = new Draft(form, "case", currentUser.id());
        titled(words("case.new"));
        wrong.setVisible(false);
        wrong.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> openCase());
        var crumb = new Nav(
                new LinkTo("staff/cases", words("place.cases")), Glyph.CHEVRON.icon(), new Span(words("case.new")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var intro = new Paragraph(words("case.new-intro"));
        intro.addClassName("muted");
        var buttons = new Div(save, new LinkTo("staff/cases", words("case.cancel")).styled("btn"));
        buttons.addClassNames("row", "wrap");
        var body = new Div(wrong, form, buttons);
        body.addClassNames("b", "stack");
        var card = new Div(body);
        card.addClassNames("card", "form-card");
        add(new Div(crumb, new H1(words("case.new")), intro), card);
        draft.keep();
    }

    private void openCase() {
        var wanted = form.read();
        wrong.setVisible(wanted.isEmpty());
        save.setEnabled(true);
        wanted.ifPresentOrElse(this::openCase, form::focusWrong);
    }

    private void openCase(NewCase wanted) {
        var opened = cases.open(wanted);
        draft.forget();
        UI.getCurrent().navigate("staff/cases/" + opened.id());
    }
}
