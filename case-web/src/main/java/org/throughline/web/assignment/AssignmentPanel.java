package org.throughline.web.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.OfferedCase;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;

/** The cases that wait for the answer of the person at this page; nothing, if there are none. */
public class AssignmentPanel extends Div {

    private final transient AssignmentService assignments;
    private final transient CurrentUser currentUser;
    private final UnorderedList list = new UnorderedList();
    private final Div said = new Div();
    private final Panel panel;

    @Inject
    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public AssignmentPanel(AssignmentService assignments, CurrentUser currentUser) {
        this.assignments = assignments;
        this.currentUser = currentUser;
        list.addClassName("papers");
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        panel = new Panel(getTranslation("assignment.title")).filledWith(list);
        add(panel, said);
        addClassName("stack-s");
        draw();
    }

    private void draw() {
        var offered = assignments.offeredToMe();
        list.removeAll();
        offered.forEach(one -> list.add(row(one)));
        panel.setVisible(!offered.isEmpty());
    }

    private ListItem row(OfferedCase offered) {
        var child = new LinkTo(CaseAddress.of(offered.caseId()), offered.child()).styled("strong");
        var why = new Paragraph(getTranslation(
                "assignment.by",
                offered.offeredBy(),
                DateWords.of(offered.offeredAt(), TenantZone.current(), getLocale())));
        why.addClassNames("s", "muted");
        var what = new Span(offered.number() + ", " + getTranslation("case.type." + offered.type()));
        var form = declining(offered);
        var text = new Div(new Paragraph(child), new Paragraph(what), why, form);
        text.addClassName("grow");
        var row = new ListItem(text, answers(offered, form));
        row.addClassName("paper");
        return row;
    }

    private Component answers(OfferedCase offered, Div form) {
        var accept = new Button(getTranslation("assignment.accept"), click -> {
            assignments.accept(offered.id());
            said("assignment.accepted", offered);
            said.add(new LinkTo(CaseAddress.of(offered.caseId()), getTranslation("assignment.open-it", offered.child()))
                    .styled("btn"));
        });
        accept.setAriaLabel(getTranslation("assignment.accept-it", offered.child()));
        var decline = new Button(getTranslation("assignment.decline"));
        decline.setAriaLabel(getTranslation("assignment.decline-it", offered.child()));
        decline.addClassName("quiet");
        decline.getElement().setAttribute("aria-expanded", "false");
        decline.addClickListener(click -> {
            form.setVisible(!form.isVisible());
            decline.getElement().setAttribute("aria-expanded", String.valueOf(form.isVisible()));
        });
        var both = new Div(accept, decline);
        both.addClassNames("row", "wrap", "actions");
        return both;
    }

    private Div declining(OfferedCase offered) {
        var reason = new TextField(getTranslation("assignment.why"));
        reason.setMaxLength(Assignment.LONGEST);
        reason.setHelperText(getTranslation("assignment.why-how"));
        reason.getElement().setAttribute("data-draft", "reason");
        var save = new Button(getTranslation("assignment.decline-now"));
        var form = new Div(reason, save);
        form.addClassName("stack-s");
        form.setVisible(false);
        var draft = new BrowserDraft(form, "assignment-" + offered.id(), currentUser.id());
        form.addAttachListener(attach -> draft.keep());
        save.addClickListener(click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("problem.assignment.no-reason"));
            if (reason.isInvalid()) {
                reason.focus();
                return;
            }
            assignments.decline(offered.id(), reason.getValue());
            draft.forget();
            said("assignment.declined", offered);
        });
        return form;
    }

    private void said(String key, OfferedCase offered) {
        said.removeAll();
        said.add(new Span(getTranslation(key, offered.child())));
        draw();
    }
}
