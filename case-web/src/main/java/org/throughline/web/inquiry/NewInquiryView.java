package org.throughline.web.inquiry;

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
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.web.address.InquiryAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Tone;

@Route("staff/inquiries/new")
@RolesAllowed({"advocate", "supervisor"})
class NewInquiryView extends Page {

    final NewInquiryForm form;
    final Button save = new Button(words("inquiry.save"));
    final Callout wrong = new Callout(Tone.OVERDUE, Icon.WARNING, new Span(words("inquiry.wrong")));

    private final transient InquiryService inquiries;
    private final transient BrowserDraft draft;

    @Inject
    NewInquiryView(InquiryService inquiries, CurrentUser currentUser, Clock clock) {
        this.inquiries = inquiries;
        form = new NewInquiryForm(LocalDate.now(clock));
        draft = new BrowserDraft(form, "inquiry", currentUser.id());
        titled(words("inquiry.new"));
        wrong.setVisible(false);
        wrong.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> write());
        var crumb = new Nav(
                new LinkTo(StaffPlace.INQUIRIES, words("place.inquiries")),
                Icon.CHEVRON.icon(),
                new Span(words("inquiry.new")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var intro = new Paragraph(words("inquiry.new-intro"));
        intro.addClassName("muted");
        var buttons = new Div(save, new LinkTo(StaffPlace.INQUIRIES, words("case.cancel")).styled("btn"));
        buttons.addClassNames("row", "wrap");
        var body = new Div(wrong, form, buttons);
        body.addClassNames("b", "stack");
        var card = new Div(body);
        card.addClassNames("card", "form-card");
        add(new Div(crumb, new H1(words("inquiry.new")), intro), card);
        draft.keep();
    }

    private void write() {
        var told = form.read();
        wrong.setVisible(told.isEmpty());
        save.setEnabled(true);
        told.ifPresent(this::write);
    }

    private void write(InquiryContent content) {
        var written = inquiries.write(content, form.urgent.getValue() || content.soundsUrgent());
        draft.forget();
        InquiryAddress.of(written.inquiry().id()).open();
    }
}
