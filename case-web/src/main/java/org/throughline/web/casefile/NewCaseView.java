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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.duplicate.Alike;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.web.duplicate.AlikeHints;
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

    final AlikeHints hints;

    private final transient CaseFileService cases;
    private final transient Draft draft;
    private @Nullable UUID knownChild;

    @Inject
    NewCaseView(CaseFileService cases, DuplicateService duplicates, CurrentUser currentUser, Clock clock) {
        this.cases = cases;
        hints = new AlikeHints(duplicates, this::isOf);
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
        form.whenNamed(this::look);
        var body = new Div(wrong, hints, form, buttons);
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

    private void look() {
        if (knownChild == null) {
            hints.look(form.firstName.getValue(), form.lastName.getValue(), form.born.getValue());
        }
    }

    private void isOf(Alike known) {
        knownChild = known.studentId();
        form.isOf(known.student());
        hints.chosen(known.student().fullName(), this::isOfAnother);
        form.type.focus();
    }

    private void isOfAnother() {
        knownChild = null;
        form.isAskedAboutChild(true);
        look();
        form.firstName.focus();
    }

    private void openCase(NewCase wanted) {
        var opened = knownChild == null
                ? cases.open(wanted)
                : cases.openFurther(knownChild, wanted.type(), wanted.situation(), wanted.summary());
        draft.forget();
        UI.getCurrent().navigate("staff/cases/" + opened.id());
    }
}
