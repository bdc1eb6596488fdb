package org.throughline.web.inquiry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.team.AdvocateLoad;
import org.throughline.web.assignment.AdvocateBox;

/** Opens the case: what it is about, and whose it becomes. */
class AcceptForm extends Div {

    final SameChildChoice child;
    final TextField lastName = new TextField(getTranslation("inquiry.last"));
    final ComboBox<CaseType> type = new ComboBox<>(getTranslation("case.type"));
    final AdvocateBox advocate;
    final Button save = new Button(getTranslation("inquiry.accept-now"));

    private final boolean chooses;

    /** What to do with what was chosen. */
    interface Accept {

        void with(Acceptance acceptance);
    }

    /**
     * @param hints at who may be with us already
     * @param advocates the best choice first; empty if the caller takes the family on alone
     */
    AcceptForm(
            InquiryContent content,
            boolean isChecked,
            List<ConflictHint> hints,
            List<AdvocateLoad> advocates,
            Accept accept) {
        this.chooses = !advocates.isEmpty();
        child = new SameChildChoice(hints);
        child.addValueChangeListener(
                change -> lastName.setVisible(content.child().lastName() == null && !child.isKnownChild()));
        lastName.setMaxLength(InquiryContent.NAME);
        lastName.setHelperText(getTranslation("case.last-name-how"));
        lastName.setVisible(content.child().lastName() == null);
        type.setItems(CaseType.values());
        type.setItemLabelGenerator(one -> getTranslation("case.type." + one));
        type.setValue(content.suggestedType());
        type.setHelperText(getTranslation("inquiry.type-why"));
        advocate = new AdvocateBox(advocates);
        advocate.setVisible(chooses);
        if (chooses) {
            advocate.setValue(advocates.getFirst());
        }
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(isChecked);
        save.addClickListener(click -> {
            if (isRight()) {
                accept.with(new Acceptance(
                        type.getValue(),
                        chooses ? advocate.getValue().id() : null,
                        null,
                        lastName.getValue().isBlank() ? null : lastName.getValue(),
                        child.studentId()));
            }
        });
        addClassName("stack-s");
        if (!isChecked) {
            add(new Paragraph(getTranslation("problem.inquiry.no-conflict-check")));
        }
        add(child, lastName, type, advocate, save);
    }

    private boolean isRight() {
        type.setInvalid(type.isEmpty());
        type.setErrorMessage(getTranslation("case.need-type"));
        advocate.setInvalid(chooses && advocate.isEmpty());
        advocate.setErrorMessage(getTranslation("problem.case.no-advocate"));
        if (!child.isRight()) {
            child.focus();
        } else if (type.isInvalid()) {
            type.focus();
        } else if (advocate.isInvalid()) {
            advocate.focus();
        }
        return !child.isInvalid() && !type.isInvalid() && !advocate.isInvalid();
    }
}
