package org.throughline.web.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseDifference;
import org.throughline.core.casefile.CaseDifference.Field;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Priority;
import org.throughline.web.casefile.PriorityBadge;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Panel;

/** What a case is about, and in its place the form that changes it. When two change it, the second is asked. */
final class AboutPanel extends Div {

    final CaseFields fields = new CaseFields();
    final Button save = new Button();
    final Button edit = new Button();
    final Div conflict = new Div();

    private final transient CaseFileService cases;
    private final transient CaseView before;
    private final SerializableRunnable changed;
    private final transient BrowserDraft draft;
    private final Div shown = new Div();
    private final Div form = new Div();

    AboutPanel(CaseFileService cases, CaseView caseView, UUID writer, SerializableRunnable changed) {
        this.cases = cases;
        this.before = caseView;
        this.changed = changed;
        edit.setText(getTranslation("case.edit"));
        edit.addClassName("quiet");
        edit.addClickListener(click -> open(!form.isVisible()));
        draw();
        save.setText(getTranslation("case.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save.setEnabled(true);
            fields.read().ifPresent(this::save);
        });
        conflict.getElement().setAttribute("role", "alert");
        var buttons = new Div(save, new Button(getTranslation("case.cancel"), click -> cancel()));
        buttons.addClassName("row");
        form.add(conflict, fields, buttons);
        form.addClassName("stack-s");
        draft = new BrowserDraft(form, "about-" + caseView.id(), writer);
        add(new Panel(getTranslation("case.about"), edit).with(shown, form));
        open(false);
    }

    /** The case is closed. */
    void setReadOnly() {
        edit.setVisible(false);
    }

    private void draw() {
        var summary = new Paragraph(before.summary().isBlank() ? getTranslation("case.no-summary") : before.summary());
        summary.addClassName("pre");
        var situation = new Paragraph(getTranslation("case.situation." + before.situation()));
        situation.addClassName("muted");
        shown.add(summary, situation, marks());
        shown.addClassName("stack-s");
    }

    private Component marks() {
        var marks = new Div();
        marks.addClassNames("row", "wrap");
        if (before.priority() != Priority.NORMAL) {
            marks.add(new PriorityBadge(before.priority(), getTranslation("case.priority." + before.priority())));
        }
        before.tags().words().forEach(tag -> {
            var chip = new Span(tag);
            chip.addClassName("tag");
            marks.add(chip);
        });
        return marks;
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        shown.setVisible(!opened);
        edit.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        if (opened) {
            conflict.removeAll();
            fields.show(before.asChange());
            draft.keep();
            fields.type.focus();
        }
    }

    private void cancel() {
        draft.forget();
        open(false);
        edit.focus();
    }

    private void save(CaseChange mine) {
        var now = cases.get(before.id());
        if (now.version() == before.version()) {
            write(mine, now.version());
            return;
        }
        var difference = new CaseDifference(before.asChange(), mine, now.asChange());
        if (difference.conflicts().isEmpty()) {
            write(difference.merged(Set.of()), now.version());
        } else {
            ask(difference, mine, now);
        }
    }

    private void write(CaseChange change, int version) {
        cases.change(before.id(), change, version);
        draft.forget();
        changed.run();
    }

    /** Each field that both changed is shown with what either wants: nothing is lost until one has chosen. */
    private void ask(CaseDifference difference, CaseChange mine, CaseView now) {
        var keep = EnumSet.copyOf(difference.conflicts());
        conflict.removeAll();
        conflict.add(new Paragraph(getTranslation("case.conflict")));
        for (var field : difference.conflicts()) {
            conflict.add(
                    new ConflictChoice(field, fields.words(field, mine), fields.words(field, now.asChange()), own -> {
                        if (own) {
                            keep.add(field);
                        } else {
                            keep.remove(field);
                        }
                    }));
        }
        var merge = new Button(
                getTranslation("case.conflict-save"), click -> write(difference.merged(keep), now.version()));
        conflict.add(merge);
        merge.focus();
    }

    /** One field that two people changed. */
    private static final class ConflictChoice extends RadioButtonGroup<Boolean> {

        ConflictChoice(Field field, String mine, String theirs, SerializableConsumer<Boolean> chosen) {
            setLabel(getTranslation("case.field." + field));
            setItems(true, false);
            setItemLabelGenerator(own ->
                    own ? getTranslation("case.conflict-mine", mine) : getTranslation("case.conflict-theirs", theirs));
            setValue(true);
            addValueChangeListener(change -> chosen.accept(change.getValue()));
        }
    }
}
