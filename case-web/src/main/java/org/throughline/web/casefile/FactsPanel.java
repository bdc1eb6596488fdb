package org.throughline.web.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Panel;
import org.throughline.web.part.Table;

/** What happened and when: the dated facts of a case, and a form for one more. */
class FactsPanel extends Div {

    private final transient FactService facts;
    private final UUID caseId;
    private final Div list = new Div();
    private final Div form = new Div();
    private final ComboBox<FactType> type = new ComboBox<>();
    private final DatePicker on = new DatePicker();
    private final TextField note = new TextField();

    FactsPanel(FactService facts, UUID caseId, LocalDate today) {
        this.facts = facts;
        this.caseId = caseId;
        var add = new Button(getTranslation("fact.add"), Glyph.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> open(add, !form.isVisible()));
        prepare(today, add);
        add(new Panel(getTranslation("fact.title"), add).filledWith(form, list));
        showList();
    }

    private void prepare(LocalDate today, Button add) {
        type.setLabel(getTranslation("fact.type"));
        type.setItems(FactType.values());
        type.setItemLabelGenerator(one -> getTranslation("fact.type." + one));
        on.setLabel(getTranslation("fact.on"));
        on.setValue(today);
        on.setMax(today);
        note.setLabel(getTranslation("fact.note"));
        note.setMaxLength(500);
        var save = new Button(getTranslation("fact.save"), click -> save(add));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(type, on, note, save);
        form.addClassName("inline-form");
        form.setVisible(false);
    }

    private void open(Button add, boolean opened) {
        form.setVisible(opened);
        add.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        if (opened) {
            type.focus();
        }
    }

    private void save(Button add) {
        type.setInvalid(type.isEmpty());
        type.setErrorMessage(getTranslation("fact.need-type"));
        on.setInvalid(on.isEmpty());
        on.setErrorMessage(getTranslation("fact.need-day"));
        if (!type.isEmpty() && !on.isEmpty()) {
            facts.record(caseId, type.getValue(), on.getValue(), note.getValue().strip());
            type.clear();
            note.clear();
            open(add, false);
            showList();
        }
    }

    private void showList() {
        var all = facts.of(caseId);
        list.removeAll();
        list.add(all.isEmpty() ? none() : table(all));
    }

    private Div none() {
        var none = new Div(new Paragraph(getTranslation("fact.none")));
        none.addClassNames("nothing", "muted");
        return none;
    }

    private Table table(List<Fact> all) {
        var table = new Table(
                getTranslation("fact.title"),
                getTranslation("fact.on"),
                getTranslation("fact.type"),
                getTranslation("fact.note"));
        all.forEach(fact -> table.row(
                new Span(Days.of(fact.on(), getLocale())),
                new Span(getTranslation("fact.type." + fact.type())),
                new Span(fact.note())));
        return table;
    }
}
