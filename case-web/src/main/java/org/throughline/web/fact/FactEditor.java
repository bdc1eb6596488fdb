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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactSource;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.FormChecks;
import org.throughline.web.ui.RecordForm;

/** The fields of a fact, for one that is new and for one that is put right. */
public final class FactEditor extends Div {

    final ComboBox<FactType> type = new ComboBox<>();
    final DatePicker on = new DayField();
    final DatePicker until = new DayField();
    final Select<Duty> duty = new Select<>();
    final Select<FactSource> source = new Select<>();
    final TextField note = new TextField();
    final ReasonField reason = new ReasonField();
    final Button save = new Button();

    private final RecordForm<NewFact> form = new RecordForm<>(NewFact.class);
    private final transient FactService facts;
    private final UUID caseId;
    private final LocalDate today;
    private final transient @Nullable Fact wrong;
    private final transient List<Duty> duties;
    private final transient BrowserDraft draft;
    private final transient SerializableConsumer<NewFact> done;

    /**
     * @param duties those whose clock runs, for what speaks of one of them
     * @param wrong what is put right, if it is not a new one
     * @param writer what is typed is kept for this person until it is saved
     */
    public FactEditor(
            FactService facts,
            UUID caseId,
            LocalDate today,
            List<Duty> duties,
            @Nullable Fact wrong,
            UUID writer,
            SerializableConsumer<NewFact> done,
            SerializableRunnable cancelled) {
        this.facts = facts;
        this.caseId = caseId;
        this.today = today;
        this.wrong = wrong;
        this.duties = List.copyOf(duties);
        this.done = done;
        draft = new BrowserDraft(this, "fact-" + (wrong == null ? caseId : wrong.id()), writer);
        type.setLabel(getTranslation("fact.type"));
        type.setItems(FactType.values());
        type.setItemLabelGenerator(one -> getTranslation("fact.type." + one));
        type.addValueChangeListener(change -> ask());
        until.setLabel(getTranslation("fact.until"));
        duty.setLabel(getTranslation("fact.duty"));
        duty.setItems(this.duties);
        duty.setItemLabelGenerator(Duty::words);
        on.setLabel(getTranslation("fact.on"));
        // whoever types a day is not thrown into the months; the button in the field opens them
        on.setAutoOpen(false);
        until.setAutoOpen(false);
        source.setLabel(getTranslation("fact.source"));
        source.setItems(FactSource.values());
        source.setItemLabelGenerator(one -> getTranslation("fact.source." + one));
        note.setLabel(getTranslation("fact.note"));
        note.setMaxLength(500);
        note.getElement().setAttribute("data-draft", "note").setAttribute("data-draft-over", true);
        save.setText(getTranslation("fact.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save.setEnabled(true);
            form.read().filter(this::isDayRight).ifPresent(this::save);
        });
        var cancel = new Button(getTranslation("fact.cancel"), click -> {
            draft.forget();
            cancelled.run();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(type, duty, on, until, source, note, reason, buttons);
        addClassNames("inline-form", "fact-form");
        bind();
        if (wrong == null) {
            source.setValue(FactSource.NOT_SAID);
        } else {
            form.show(wrong.asTold());
        }
        ask();
    }

    private void bind() {
        form.field(type).asRequired(getTranslation("fact.need-type")).bind("type");
        form.field(duty)
                .withValidator(chosen -> !duty.isVisible() || chosen != null, getTranslation("fact.need-duty"))
                .withConverter(chosen -> chosen == null || !duty.isVisible() ? null : chosen.ruleId(), this::duty)
                .bind("ruleId");
        form.field(on)
                .withDefaultValidator(false)
                .asRequired(getTranslation("fact.need-day"))
                .bind("on");
        form.day(until)
                .withValidator(last -> !until.isVisible() || isEndRight(last), getTranslation("fact.need-until"))
                .withConverter(last -> until.isVisible() ? last : null, last -> last)
                .bind("until");
        form.field(source).bind("source");
        form.text(note).bind("note");
        List.of("documentId", "page", "reason").forEach(form::keep);
    }

    /** An absence may be of one day; an extension says until when. */
    private boolean isEndRight(@Nullable LocalDate last) {
        return last == null
                ? type.getValue() != FactType.EXTENSION_AGREED
                : on.isEmpty() || !last.isBefore(on.getValue());
    }

    private @Nullable Duty duty(@Nullable String ruleId) {
        return duties.stream()
                .filter(one -> one.ruleId().equals(ruleId))
                .findFirst()
                .orElse(null);
    }

    /** What is to be told is known already, and mostly it is told on its day. */
    public FactEditor about(FactType what, @Nullable String ruleId) {
        type.setValue(what);
        on.setValue(today);
        duty.setValue(duty(ruleId));
        return this;
    }

    /** Only for what this kind of fact says. */
    private void ask() {
        var what = type.getOptionalValue();
        duty.setVisible(what.filter(FactType::isOfOneDuty).isPresent());
        until.setVisible(what.filter(FactType::mayLast).isPresent());
        until.setLabel(getTranslation(
                what.filter(one -> one == FactType.EXTENSION_AGREED).isPresent() ? "fact.until-new" : "fact.until"));
        on.setMax(what.filter(one -> !one.mayLieAhead()).isPresent() ? today : null);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
        type.focus();
    }

    private void save(NewFact told) {
        if (reason.needs(facts.doubt(caseId, told.type(), told.on(), wrong == null ? null : wrong.id()))) {
            // its field was not there before: what was typed in it comes back now
            draft.keep();
            return;
        }
        done.accept(told.because(reason.answer()));
        draft.forget();
    }

    private boolean isDayRight(NewFact told) {
        var fault = facts.wrongDay(caseId, told.type(), told.on());
        return new FormChecks()
                .field(
                        on,
                        fault.isEmpty(),
                        fault.map(one -> getTranslation("problem." + one.code()))
                                .orElse(""))
                .areRight();
    }
}
