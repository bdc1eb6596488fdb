package org.throughline.web.fact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;

/** The fields of a fact, for one that is new and for one that is put right. */
final class FactEditor extends Div {

    final ComboBox<FactType> type = new ComboBox<>();
    final DatePicker on = new DatePicker();
    final Select<FactSource> source = new Select<>();
    final TextField note = new TextField();
    final Why why = new Why();
    final Button save = new Button();

    private final transient FactService facts;
    private final UUID caseId;
    private final LocalDate today;
    private final transient SerializableConsumer<NewFact> done;
    private @Nullable Fact wrong;

    FactEditor(
            FactService facts,
            UUID caseId,
            LocalDate today,
            SerializableConsumer<NewFact> done,
            SerializableRunnable cancelled) {
        this.facts = facts;
        this.caseId = caseId;
        this.today = today;
        this.done = done;
        type.setLabel(getTranslation("fact.type"));
        type.setItems(FactType.values());
        type.setItemLabelGenerator(one -> getTranslation("fact.type." + one));
        type.addValueChangeListener(change -> limitDays());
        on.setLabel(getTranslation("fact.on"));
        source.setLabel(getTranslation("fact.source"));
        source.setItems(FactSource.values());
        source.setItemLabelGenerator(one -> getTranslation("fact.source." + one));
        note.setLabel(getTranslation("fact.note"));
        note.setMaxLength(500);
        note.getElement().setAttribute("data-draft", "note");
        save.setText(getTranslation("fact.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        var cancel = new Button(getTranslation("fact.cancel"), click -> cancelled.run());
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(type, on, source, note, why, buttons);
        addClassNames("inline-form", "fact-form");
        clear();
    }

    void correct(Fact fact) {
        clear();
        wrong = fact;
        type.setValue(fact.type());
        on.setValue(fact.on());
        source.setValue(fact.source());
        note.setValue(fact.note());
    }

    void clear() {
        wrong = null;
        type.clear();
        type.setInvalid(false);
        on.setValue(today);
        on.setInvalid(false);
        source.setValue(FactSource.NOT_SAID);
        note.clear();
        why.clear();
        save.setEnabled(true);
    }

    @Nullable
    Fact wrong() {
        return wrong;
    }

    private void limitDays() {
        on.setMax(type.isEmpty() || !type.getValue().mayLieAhead() ? today : null);
    }

    private void save() {
        save.setEnabled(true);
        type.setInvalid(type.isEmpty());
        type.setErrorMessage(getTranslation("fact.need-type"));
        on.setInvalid(on.isEmpty());
        on.setErrorMessage(getTranslation("fact.need-day"));
        if (type.isInvalid()) {
            type.focus();
        } else if (on.isInvalid()) {
            on.focus();
        } else if (!why.needs(facts.doubt(caseId, type.getValue(), on.getValue(), wrong == null ? null : wrong.id()))) {
            done.accept(new NewFact(
                    type.getValue(),
                    on.getValue(),
                    note.getValue().strip(),
                    source.getValue(),
                    wrong == null ? null : wrong.documentId(),
                    wrong == null ? null : wrong.page(),
                    why.answer()));
        }
    }
}
