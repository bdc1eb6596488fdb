package org.throughline.web.consent;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
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
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.RecordForm;

/** The questions about one more consent. */
class NewConsentForm extends Div {

    final ComboBox<ConsentPurpose> purpose = new ComboBox<>();
    final TextField words = new TextField();
    final ComboBox<RelatedContact> by = new ComboBox<>();
    final DatePicker on = new DayField();
    final DatePicker until = new DayField();
    final TextField note = new TextField();

    private final RecordForm<NewConsent> form = new RecordForm<>(NewConsent.class);
    private final transient BrowserDraft draft;

    NewConsentForm(List<RelatedContact> people, LocalDate today, UUID caseId, UUID writer) {
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
        bind(today);
        var fields = new FormLayout(purpose, words, by, on, until, note);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("560px", 2));
        draft = new BrowserDraft(fields, "consent-" + caseId, writer);
        add(fields);
        addClassNames("b", "stack-s", "opened-form");
    }

    private void bind(LocalDate today) {
        form.field(purpose).asRequired(getTranslation("consent.need-purpose")).bind("purpose");
        form.text(words)
                .withValidator(
                        said -> purpose.getValue() != ConsentPurpose.OTHER || !said.isEmpty(),
                        getTranslation("problem.consent.no-words"))
                .bind("words");
        form.field(by)
                .asRequired(getTranslation("problem.consent.nobody"))
                .withConverter(one -> one == null ? null : one.contact().id(), id -> null)
                .bind("givenBy");
        form.day(on)
                .withDefaultValidator(false)
                .asRequired((day, context) -> day != null && !day.isAfter(today)
                        ? ValidationResult.ok()
                        : ValidationResult.error(getTranslation("consent.need-day")))
                .bind("givenOn");
        form.day(until)
                .withValidator(
                        last -> last == null || on.isEmpty() || !last.isBefore(on.getValue()),
                        getTranslation("problem.consent.ends-before"))
                .bind("expiresOn");
        form.keep("documentId");
        form.text(note).bind("note");
    }

    void whenDone(SerializableConsumer<NewConsent> give, SerializableRunnable cancel) {
        var save = new Button(
                getTranslation("consent.save"),
                click -> form.read().ifPresent(given -> {
                    give.accept(given);
                    draft.forget();
                }));
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
}
