package org.throughline.web.playbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.core.playbook.Playbook;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookTrigger;
import org.throughline.web.ui.BrowserDraft;

/** A playbook that is being written: its name, what starts it, and its steps in their order. */
class PlaybookContentForm extends Div {

    final TextField name = new TextField(getTranslation("playbook.name"));
    final ComboBox<PlaybookTrigger> trigger = new ComboBox<>(getTranslation("playbook.trigger"));
    final Button save = new Button(getTranslation("playbook.save"));

    private final OrderedList list = new OrderedList();
    private final List<StepRow> rows = new ArrayList<>();
    private final transient PlaybookContent before;
    private final transient BrowserDraft draft;
    private int made;

    /**
     * @param key what names it among the drafts of this person
     * @param whenRead gets what was written when it is right
     */
    PlaybookContentForm(
            PlaybookContent before, String key, UUID writer, Consumer<PlaybookContent> whenRead, Runnable leave) {
        this.before = before;
        name.setMaxLength(Playbook.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(before.name());
        name.getElement().setAttribute("data-draft", "name").setAttribute("data-draft-over", true);
        trigger.setItems(Triggers.all());
        trigger.setItemLabelGenerator(one -> Triggers.words(one, this));
        trigger.setValue(before.trigger());
        before.steps().forEach(step -> addRow().put(step));
        draft = new BrowserDraft(this, "playbook-" + key, writer);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> read().ifPresent(content -> {
            whenRead.accept(content);
            draft.forget();
        }));
        var cancel = new Button(getTranslation("playbook.cancel"), click -> {
            draft.forget();
            leave.run();
        });
        var more = new Button(getTranslation("playbook.add-step"), click -> {
            var row = addRow();
            renumber();
            draft.keep();
            row.title.focus();
        });
        var buttons = new Div(save, cancel, more);
        buttons.addClassNames("row", "wrap");
        list.addClassName("stack");
        addClassNames("steps", "stack");
        add(name, trigger, new H3(getTranslation("playbook.steps")), list, buttons);
        renumber();
    }

    void open() {
        draft.keep();
        draft.names(this::growFor);
        name.focus();
    }

    /** Steps that were being added when the session ended are added again, to hold what was typed in them. */
    void growFor(List<String> kept) {
        var last = kept.stream().mapToInt(StepRow::markOf).max().orElse(0);
        if (last > made) {
            while (made < last) {
                var row = addRow();
                if (!kept.contains(row.titleMark()) && !kept.contains(row.detailsMark())) {
                    rows.remove(row);
                }
            }
            renumber();
            draft.keep();
        }
    }

    private StepRow addRow() {
        var row = new StepRow(++made);
        rows.add(row);
        row.up.addClickListener(click -> move(row, -1));
        row.down.addClickListener(click -> move(row, 1));
        row.remove.addClickListener(click -> {
            rows.remove(row);
            draft.forget(row.titleMark());
            draft.forget(row.detailsMark());
            renumber();
            name.focus();
        });
        return row;
    }

    private void move(StepRow row, int by) {
        var at = rows.indexOf(row);
        rows.remove(at);
        rows.add(at + by, row);
        renumber();
        row.title.focus();
    }

    private void renumber() {
        list.removeAll();
        for (var row : rows) {
            list.add(row);
        }
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).setPosition(i + 1, rows.size());
        }
    }

    private Optional<PlaybookContent> read() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("playbook.need-name"));
        trigger.setInvalid(trigger.isEmpty());
        trigger.setErrorMessage(getTranslation("playbook.need-trigger"));
        var steps = rows.stream().map(StepRow::read).toList();
        if (name.isInvalid()) {
            name.focus();
        } else if (trigger.isInvalid()) {
            trigger.focus();
        } else if (rows.stream().noneMatch(StepRow::focusWrong)) {
            var right = steps.stream().flatMap(Optional::stream).toList();
            return Optional.of(new PlaybookContent(name.getValue(), trigger.getValue(), before.active(), right));
        }
        return Optional.empty();
    }
}
