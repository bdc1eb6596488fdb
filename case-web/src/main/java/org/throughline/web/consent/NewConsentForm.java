package org.throughline.web.consent;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.RelatedContact;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.FormChecks;

/** The questions about one more consent. */
class NewConsentForm extends Div {

    final ComboBox<ConsentPurpose> purpose = new ComboBox<>();
    final TextField words = new TextField();
    final ComboBox<RelatedContact> by = new ComboBox<>();
    final DatePicker on = new DatePicker();
    final DatePicker until = new DatePicker();
    final TextField note = new TextField();

    private final LocalDate today;
    private final transient BrowserDraft draft;

    NewConsentForm(List<RelatedContact> people, LocalDate today, UUID caseId, UUID writer) {
        this.today = today;
        purpose.setLabel(getTranslation("consent.purpose"));
        purpose.setItems(ConsentPurpose.values());
        purpose.setItemLabelGenerator(one -> getTranslation("consent.purpose." + one));
        words.setLabel(getTranslation("consent.words"));
        words.setMaxLength(200);
        words.getElement().setAttribute("data-draft", "words");
        by.setLabel(getTranslation("consent.given-by"));
        by.setHelperText(getTranslation("consent.given-by-how"));
        by.setItems(people.stream().filter(one -> !one.isOf(ContactSide.SCHOOL)).toList());
        by.setItemLabelGenerator(one -> one.name() + ", " + one.relation().word());
        on.setLabel(getTranslation("consent.given-on"));
        on.setMax(today);
        on.setValue(today);
        until.setLabel(getTranslation("consent.expires-on"));
        until.setHelperText(getTranslation("consent.expires-how"));
        note.setLabel(getTranslation("consent.note"));
        note.setMaxLength(500);
        note.getElement().setAttribute("data-draft", "note");
        List.of(purpose, by).forEach(field -> field.setRequiredIndicatorVisible(true));
        on.setRequiredIndicatorVisible(true);
        var fields = new FormLayout(purpose, words, by, on, until, note);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("560px", 2));
        draft = new BrowserDraft(fields, "consent-" + caseId, writer);
        add(fields);
        addClassNames("b", "stack-s", "opened-form");
    }

    void whenDone(SerializableConsumer<NewConsentForm> give, SerializableRunnable cancel) {
        var save = new Button(getTranslation("consent.save"), click -> {
            if (isRight()) {
                give.accept(this);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("family.cancel"), click -> {
            draft.forget();
            cancel.run();
        }));
        buttons.addClassNames("row", "wrap");
        add(buttons);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
    }

    void start() {
        purpose.focus();
    }

    void forget() {
        draft.forget();
    }

    NewConsent value() {
        return new NewConsent(
                purpose.getValue(),
                words.getValue(),
                by.getValue().contact().id(),
                on.getValue(),
                until.getValue(),
                null,
                note.getValue());
    }

    private boolean isRight() {
        var needsWords =
                purpose.getValue() == ConsentPurpose.OTHER && words.getValue().isBlank();
        var day = on.getValue();
        var last = until.getValue();
        return new FormChecks()
                .field(purpose, !purpose.isEmpty(), getTranslation("consent.need-purpose"))
                .field(words, !needsWords, getTranslation("problem.consent.no-words"))
                .field(by, !by.isEmpty(), getTranslation("problem.consent.nobody"))
                .field(on, day != null && !day.isAfter(today), getTranslation("consent.need-day"))
                .field(
                        until,
                        last == null || day == null || !last.isBefore(day),
                        getTranslation("problem.consent.ends-before"))
                .areRight();
    }
}
