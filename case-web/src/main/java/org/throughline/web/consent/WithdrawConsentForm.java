package org.throughline.web.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.throughline.core.consent.GivenConsent;
import org.throughline.web.ui.DayField;

/** Asks from which day a consent no longer holds: that cannot be taken back. */
class WithdrawConsentForm extends Div {

    private final DatePicker on = new DayField();
    private final LocalDate from;
    private final LocalDate today;

    WithdrawConsentForm(GivenConsent given, String purpose, LocalDate today) {
        this.from = given.consent().givenOn();
        this.today = today;
        on.setLabel(getTranslation("consent.withdrawal-day"));
        on.setMin(from);
        on.setMax(today);
        on.setValue(today);
        var what = new Paragraph(getTranslation("consent.withdrawal-what", purpose, given.by()));
        add(what);
        addClassNames("b", "stack-s", "opened-form");
    }

    void whenDone(SerializableConsumer<LocalDate> withdraw, SerializableRunnable cancel) {
        var save = new Button(getTranslation("consent.withdraw"), click -> {
            var day = on.getValue();
            on.setInvalid(day == null || day.isBefore(from) || day.isAfter(today));
            on.setErrorMessage(getTranslation("consent.withdrawal-wrong"));
            if (on.isInvalid()) {
                on.focus();
            } else {
                withdraw.accept(day);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("family.cancel"), click -> cancel.run()));
        buttons.addClassNames("row", "wrap");
        add(on, buttons);
    }

    void start() {
        on.focus();
    }
}
