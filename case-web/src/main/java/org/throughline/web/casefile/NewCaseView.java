package org.throughline.web.casefile;

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
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.duplicate.DuplicateHints;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Tone;

@Route("staff/cases/new")
@RolesAllowed({"advocate", "supervisor"})
class NewCaseView extends Page {

    final NewCaseFields form;
    final Button save = new Button(words("case.open-it"));
    final Callout wrong = new Callout(Tone.OVERDUE, Icon.WARNING, new Span(words("case.wrong")));

    final DuplicateHints hints;

    private final transient CaseFileService cases;
    private final transient BrowserDraft draft;
    private @Nullable UUID knownChild;

    @Inject
    NewCaseView(CaseFileService cases, DuplicateService duplicates, CurrentUser currentUser, Clock clock) {
        this.cases = cases;
        hints = new DuplicateHints(duplicates, this::choose);
        form = new NewCaseFields(LocalDate.now(clock));
        draft = new BrowserDraft(form, "case", currentUser.id());
        titled(words("case.new"));
        wrong.setVisible(false);
        wrong.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> openCase());
        var crumb = new Nav(
                new LinkTo(StaffPlace.CASES, words("place.cases")), Icon.CHEVRON.icon(), new Span(words("case.new")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var intro = new Paragraph(words("case.new-intro"));
        intro.addClassName("muted");
        var buttons = new Div(save, new LinkTo(StaffPlace.CASES, words("case.cancel")).styled("btn"));
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
        wanted.filter(child -> knownChild != null || !isLikelyHere()).ifPresent(this::openCase);
    }

    private void look() {
        if (knownChild == null) {
            hints.look(
                    form.student.firstName.getValue().strip(),
                    form.student.lastName.getValue().strip(),
                    form.student.born.getValue());
        }
    }

    /** Two entries of one child are two halves of its story: nobody opens the second without having been asked. */
    private boolean isLikelyHere() {
        return hints.needAnswer(
                form.student.firstName.getValue().strip(),
                form.student.lastName.getValue().strip(),
                form.student.born.getValue());
    }

    private void choose(PossibleDuplicate known) {
        knownChild = known.studentId();
        form.showStudent(known.student());
        hints.chosen(known.student().fullName(), this::unchoose);
        form.type.focus();
    }

    private void unchoose() {
        knownChild = null;
        form.student.setReadOnly(false);
        look();
        form.student.firstName.focus();
    }

    private void openCase(NewCase wanted) {
        var opened = knownChild == null
                ? cases.open(wanted)
                : cases.openFurther(knownChild, wanted.type(), wanted.situation(), wanted.summary());
        draft.forget();
        CaseAddress.of(opened.id()).open();
    }
}
