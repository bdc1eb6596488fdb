package org.throughline.web.inquiry;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.triage.ConflictCheck;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.inquiry.triage.Triage;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.InquiryAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** Whether the family or the other side is with us already: hints, and somebody who says that they looked. */
class ConflictPanel extends Div {

    final TextArea others = new TextArea(getTranslation("inquiry.others"));
    final Button look = new Button(getTranslation("inquiry.look"), Icon.SEARCH.icon());
    final Checkbox none = new Checkbox(getTranslation("inquiry.no-conflict"));
    final TextArea note = new TextArea(getTranslation("inquiry.conflict-note"));
    final Button save = new Button(getTranslation("inquiry.save-check"));

    private final transient InquiryService inquiries;
    private final transient InquiryView view;
    private final Runnable done;

    /** @param done what to do when something is saved */
    ConflictPanel(
            InquiryService inquiries,
            List<ConflictHint> hints,
            InquiryView view,
            String checkedBy,
            UUID me,
            Runnable done) {
        this.inquiries = inquiries;
        this.view = view;
        this.done = done;
        var body = new Div(hints(hints));
        body.addClassName("stack-s");
        var check = view.triage().conflictCheck();
        if (check != null) {
            body.add(checked(check, checkedBy));
        }
        if (view.triage().isCheckOutdated()) {
            body.add(new StateBadge(Tone.SOON, Icon.WARNING, getTranslation("inquiry.check-outdated")));
        }
        if (view.triage().status().isUndecided()) {
            body.add(form(me, check == null));
        }
        add(new Panel(getTranslation("inquiry.conflict")).with(body));
    }

    private Component checked(ConflictCheck check, String by) {
        var who = new Paragraph(
                getTranslation("inquiry.checked", by, DateWords.of(check.at(), TenantZone.current(), getLocale())));
        var words = new Paragraph(check.note());
        words.addClassName("pre");
        return new Div(new StateBadge(Tone.MET, Icon.CHECK, getTranslation("inquiry.no-conflict-badge")), who, words);
    }

    private Component hints(List<ConflictHint> hints) {
        if (hints.isEmpty()) {
            var nothing = new Paragraph(getTranslation("inquiry.no-hints"));
            nothing.addClassName("muted");
            return nothing;
        }
        var list = new UnorderedList();
        list.addClassName("notes");
        hints.forEach(hint -> list.add(row(hint)));
        return list;
    }

    private ListItem row(ConflictHint hint) {
        var badge = new StateBadge(
                hint.kind().isConflict() ? Tone.OVERDUE : Tone.SOON,
                Icon.WARNING,
                getTranslation("inquiry.hint." + hint.kind()));
        return new ListItem(
                badge,
                new LinkTo(address(hint), hint.name()),
                new Span(hint.number() + ", " + DateWords.of(hint.on(), getLocale())));
    }

    /** What may be the same is a case or another inquiry. */
    private static Address address(ConflictHint hint) {
        var caseId = hint.caseId();
        return caseId == null ? InquiryAddress.of(requireNonNull(hint.inquiryId())) : CaseAddress.of(caseId);
    }

    private Component form(UUID me, boolean isUnchecked) {
        others.setValue(view.triage().otherParties());
        others.setMaxLength(Triage.LONGEST);
        others.setHelperText(getTranslation("inquiry.others-how"));
        others.getElement().setAttribute("data-draft", "others");
        look.addClickListener(click -> {
            var now = view.asChange();
            inquiries.change(
                    view.inquiry().id(),
                    new InquiryChange(
                            now.told(), now.urgent(), now.triagerId(), now.recommendation(), others.getValue()),
                    view.triage().version());
            done.run();
        });
        var form = new Div(others, look);
        form.addClassName("stack-s");
        if (isUnchecked) {
            note.setMaxLength(Triage.LONGEST);
            note.setHelperText(getTranslation("inquiry.conflict-note-how"));
            note.getElement().setAttribute("data-draft", "note");
            form.add(none, note, save);
        }
        var draft = new BrowserDraft(form, "conflict-" + view.inquiry().id(), me);
        form.addAttachListener(attach -> draft.keep());
        save.addClickListener(click -> check(draft));
        return form;
    }

    private void check(BrowserDraft draft) {
        none.setInvalid(!none.getValue());
        none.setErrorMessage(getTranslation("inquiry.need-tick"));
        note.setInvalid(note.getValue().isBlank());
        note.setErrorMessage(getTranslation("problem.inquiry.conflict-note"));
        if (none.isInvalid()) {
            none.focus();
        } else if (note.isInvalid()) {
            note.focus();
        } else {
            inquiries.noConflict(view.inquiry().id(), note.getValue());
            draft.forget();
            done.run();
        }
    }
}
