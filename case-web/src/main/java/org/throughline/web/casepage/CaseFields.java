package org.throughline.web.casepage;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseDifference.Field;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.web.ui.RecordForm;

/** The fields of a case that are changed on its page; the child is changed elsewhere. */
final class CaseFields extends FormLayout {

    private final RecordForm<CaseChange> form = new RecordForm<>(CaseChange.class);

    final ComboBox<CaseType> type = choice(Field.TYPE, CaseType.values());
    final ComboBox<CaseStatus> status = choice(Field.STATUS, CaseStatus.values());
    final ComboBox<Situation> situation = choice(Field.SITUATION, Situation.values());
    final ComboBox<Priority> priority = choice(Field.PRIORITY, Priority.values());
    final TextField tags = new TextField(getTranslation("case.field.TAGS"));
    final Checkbox restricted = new Checkbox(getTranslation("case.field.RESTRICTED"));
    final TextArea summary = new TextArea(getTranslation("case.field.SUMMARY"));

    CaseFields() {
        tags.setHelperText(getTranslation("case.tags-how"));
        tags.setMaxLength(500);
        tags.getElement().setAttribute("data-draft", "tags").setAttribute("data-draft-over", true);
        summary.setMaxLength(10_000);
        summary.getElement().setAttribute("data-draft", "summary").setAttribute("data-draft-over", true);
        form.keep("student");
        form.field(tags)
                .withConverter(
                        words -> Tags.of(List.of(words.split(",", -1))),
                        known -> String.join(", ", known.words()),
                        getTranslation("problem.case.tags"))
                .bind("tags");
        form.field(restricted).bind("restricted");
        form.text(summary).bind("summary");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        add(type, status, situation, priority, tags, restricted);
        add(summary, 2);
    }

    void show(CaseChange now) {
        status.setItems(Arrays.stream(CaseStatus.values())
                .filter(now.status()::mayBecome)
                .toList());
        form.show(now);
    }

    /** Nothing while a field is wrong. */
    Optional<CaseChange> read() {
        return form.read();
    }

    /** What a field holds, as a person reads it. */
    String words(Field field, CaseChange change) {
        return switch (field) {
            case TYPE -> getTranslation("case.type." + change.type());
            case STATUS -> getTranslation("case.status." + change.status());
            case SITUATION -> getTranslation("case.situation." + change.situation());
            case PRIORITY -> getTranslation("case.priority." + change.priority());
            case TAGS -> String.join(", ", change.tags().words());
            case RESTRICTED -> getTranslation(change.restricted() ? "case.yes" : "case.no");
            case SUMMARY -> change.summary();
        };
    }

    private <E extends Enum<E>> ComboBox<E> choice(Field field, E[] all) {
        var part = field.name().toLowerCase(Locale.ROOT);
        var box = new ComboBox<E>(getTranslation("case.field." + field));
        box.setItems(all);
        box.setItemLabelGenerator(one -> getTranslation("case." + part + "." + one));
        form.choice(box).bind(part);
        return box;
    }
}
