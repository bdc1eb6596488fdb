package org.throughline.web.inquiry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.inquiry.triage.InquiryDecision;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;

/** What is decided, or can be; each decision opens its own few questions in place. */
class DecisionPanel extends Div {

    private final transient InquiryView view;
    private final Map<Button, Component> forms = new LinkedHashMap<>();
    private final Div buttons = new Div();
    private final Div body = new Div();

    DecisionPanel(InquiryView view) {
        this.view = view;
        buttons.addClassNames("row", "wrap");
        body.addClassName("stack-s");
        add(new Panel(getTranslation("inquiry.decision")).with(body));
    }

    /** A way to decide: a button that opens its form. The first is the one that most often comes next. */
    DecisionPanel way(String key, Component form) {
        var open = new Button(getTranslation(key));
        open.getElement().setAttribute("aria-expanded", "false");
        form.setVisible(false);
        open.addClickListener(click -> show(open));
        forms.put(open, form);
        buttons.add(open);
        mark();
        return this;
    }

    /** To be called when all ways are named. */
    DecisionPanel complete() {
        body.add(buttons);
        forms.values().forEach(body::add);
        return this;
    }

    /** What was decided before, by whom and why. */
    DecisionPanel decided(InquiryDecision decision, String by) {
        var when = DateWords.of(decision.at(), TenantZone.current(), getLocale());
        body.add(new Paragraph(getTranslation("inquiry.decided." + view.triage().status(), by, when)));
        if (decision.reason() != null) {
            body.add(new Paragraph(getTranslation("inquiry.reason." + decision.reason())));
        }
        if (decision.referredTo() != null) {
            body.add(new Paragraph(getTranslation("inquiry.referred-to", decision.referredTo())));
        }
        if (!decision.words().isBlank()) {
            var words = new Paragraph(decision.words());
            words.addClassName("pre");
            body.add(words);
        }
        if (view.triage().caseId() != null) {
            body.add(new LinkTo(
                    CaseAddress.of(view.triage().caseId()),
                    Icon.FOLDER.icon(),
                    new Span(getTranslation("inquiry.see-case"))));
        }
        return this;
    }

    /** Only if it can be, and by this caller. */
    DecisionPanel reopening(Caller caller, Runnable reopen) {
        var status = view.triage().status();
        if (status.canBeReopened() && (status == InquiryStatus.WAITLISTED || caller.has(Role.SUPERVISOR))) {
            body.add(new Button(getTranslation("inquiry.reopen"), Icon.RETRY.icon(), click -> reopen.run()));
        }
        return this;
    }

    DecisionPanel with(Component more) {
        body.add(more);
        return this;
    }

    private void show(Button chosen) {
        forms.forEach((button, form) -> {
            form.setVisible(button.equals(chosen) && !form.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(form.isVisible()));
        });
        mark();
    }

    /** One button leads on: the first way, or the one in the form that is open. */
    private void mark() {
        var isOpen = forms.values().stream().anyMatch(Component::isVisible);
        var first = forms.keySet().iterator().next();
        first.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!isOpen) {
            first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }
}
