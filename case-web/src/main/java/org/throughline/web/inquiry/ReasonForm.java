package org.throughline.web.inquiry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.Triage;
import org.throughline.web.ui.BrowserDraft;

/** Why a family is not taken on, or not yet. */
class ReasonForm extends Div {

    final TextField to = new TextField(getTranslation("inquiry.refer-to"));
    final ComboBox<DecisionReason> reason = new ComboBox<>(getTranslation("inquiry.reason"));
    final TextArea words = new TextArea(getTranslation("inquiry.words"));
    final Button save = new Button();

    /** What is asked for. */
    enum Kind {
        WAITLIST,
        REFER,
        DECLINE
    }

    /** What to do with what was written. */
    interface Decide {

        void with(@Nullable DecisionReason reason, String words, String to);
    }

    ReasonForm(Kind kind, UUID inquiryId, UUID me, Decide decide) {
        to.setVisible(kind == Kind.REFER);
        to.setMaxLength(InquiryContent.PLACE);
        to.getElement().setAttribute("data-draft", "to");
        reason.setVisible(kind != Kind.WAITLIST);
        reason.setItems(DecisionReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("inquiry.reason." + one));
        words.setMaxLength(Triage.LONGEST);
        words.getElement().setAttribute("data-draft", "words");
        save.setText(getTranslation("inquiry.do." + kind));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var draft = new BrowserDraft(this, "inquiry-" + kind + "-" + inquiryId, me);
        addAttachListener(attach -> draft.keep());
        save.addClickListener(click -> {
            if (isRight()) {
                decide.with(reason.getValue(), words.getValue(), to.getValue());
                draft.forget();
            }
        });
        addClassName("stack-s");
        add(to, reason, words, save);
    }

    private boolean isRight() {
        to.setInvalid(to.isVisible() && to.getValue().isBlank());
        to.setErrorMessage(getTranslation("problem.inquiry.no-referral"));
        reason.setInvalid(reason.isVisible() && reason.isEmpty());
        reason.setErrorMessage(getTranslation("problem.inquiry.no-reason"));
        words.setInvalid(
                reason.getValue() == DecisionReason.OTHER && words.getValue().isBlank());
        words.setErrorMessage(getTranslation("problem.inquiry.no-reason"));
        if (to.isInvalid()) {
            to.focus();
        } else if (reason.isInvalid()) {
            reason.focus();
        } else if (words.isInvalid()) {
            words.focus();
        }
        return !to.isInvalid() && !reason.isInvalid() && !words.isInvalid();
    }
}
