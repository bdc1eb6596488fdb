package org.throughline.web.fact;

import com.vaadin.flow.component.AttachEvent;
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
import org.throughline.web.part.Checks;
import org.throughline.web.part.Draft;

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
    private final transient @Nullable Fact wrong;
    private final transient Draft draft;
    private final transient SerializableConsumer<NewFact> done;

    /**
     * @param wrong what is put right, if it is not a new one
     * @param writer what is typed is kept for this person until it is saved
     */
    FactEditor(
            FactService facts,
            UUID caseId,
            LocalDate today,
            @Nullable Fact wrong,
            UUID writer,
            SerializableConsumer<NewFact> done,
            SerializableRunnable cancelled) {
        this.facts = facts;
        this.caseId = caseId;
        this.today = today;
        this.wrong = wrong;
        this.done = done;
        draft = new Draft(this, "fact-" + (wrong == null ? caseId : wrong.id()), writer);
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
        note.getElement().setAttribute("data-draft", "note").setAttribute("data-draft-over", true);
        save.setText(getTranslation("fact.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        var cancel = new Button(getTranslation("fact.cancel"), click -> {
            draft.forget();
            cancelled.run();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(type, on, source, note, why, buttons);
        addClassNames("inline-form", "fact-form");
        on.setValue(wrong == null ? today : wrong.on());
        source.setValue(wrong == null ? FactSource.NOT_SAID : wrong.source());
        if (wrong != null) {
            type.setValue(wrong.type());
            note.setValue(wrong.note());
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
        type.focus();
    }

    private void limitDays() {
        on.setMax(type.isEmpty() || !type.getValue().mayLieAhead() ? today : null);
    }

    private void save() {
        save.setEnabled(true);
        var right = new Checks()
                .field(type, !type.isEmpty(), getTranslation("fact.need-type"))
                .field(on, !on.isEmpty(), getTranslation("fact.need-day"));
        if (!right.areRight() || !isDayRight()) {
            return;
        }
        if (why.needs(facts.doubt(caseId, type.getValue(), on.getValue(), wrong == null ? null : wrong.id()))) {
            // its field was not there before: what was typed in it comes back now
            draft.keep();
            return;
        }
        done.accept(new NewFact(
                type.getValue(),
                on.getValue(),
                wrong == null ? null : wrong.until(),
                wrong == null ? null : wrong.ruleId(),
                note.getValue().strip(),
                source.getValue(),
                wrong == null ? null : wrong.documentId(),
                wrong == null ? null : wrong.page(),
                why.answer()));
        draft.forget();
    }

    private boolean isDayRight() {
        var fault = facts.wrongDay(caseId, type.getValue(), on.getValue());
        return new Checks()
                .field(
                        on,
                        fault.isEmpty(),
                        fault.map(one -> getTranslation("problem." + one.code()))
                                .orElse(""))
                .areRight();
    }
}
