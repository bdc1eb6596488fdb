package org.throughline.web.casepage;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseDifference.Field;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;

/** The fields of a case that are changed on its page; the child is changed elsewhere. */
final class CaseFields extends FormLayout {

    final ComboBox<CaseType> type = choice(Field.TYPE, "case.type.", CaseType.values());
    final ComboBox<CaseStatus> status = choice(Field.STATUS, "case.status.", CaseStatus.values());
    final ComboBox<Situation> situation = choice(Field.SITUATION, "case.situation.", Situation.values());
    final ComboBox<Priority> priority = choice(Field.PRIORITY, "case.priority.", Priority.values());
    final TextField tags = new TextField(getTranslation("case.field.TAGS"));
    final Checkbox restricted = new Checkbox(getTranslation("case.field.RESTRICTED"));
    final TextArea summary = new TextArea(getTranslation("case.field.SUMMARY"));

    CaseFields() {
        tags.setHelperText(getTranslation("case.tags-how"));
        tags.setMaxLength(500);
        tags.getElement().setAttribute("data-draft", "tags").setAttribute("data-draft-over", true);
        summary.setMaxLength(10_000);
        summary.getElement().setAttribute("data-draft", "summary").setAttribute("data-draft-over", true);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        add(type, status, situation, priority, tags, restricted);
        add(summary, 2);
    }

    void show(CaseChange change) {
        var now = change.status();
        status.setItems(
                Arrays.stream(CaseStatus.values()).filter(now::mayBecome).toList());
        type.setValue(change.type());
        status.setValue(now);
        situation.setValue(change.situation());
        priority.setValue(change.priority());
        tags.setValue(String.join(", ", change.tags().words()));
        restricted.setValue(change.restricted());
        summary.setValue(change.summary());
    }

    /** @param before what a field that was emptied stays */
    CaseChange value(CaseChange before) {
        return new CaseChange(
                before.student(),
                type.getOptionalValue().orElse(before.type()),
                status.getOptionalValue().orElse(before.status()),
                situation.getOptionalValue().orElse(before.situation()),
                summary.getValue().strip(),
                restricted.getValue(),
                priority.getOptionalValue().orElse(before.priority()),
                Tags.of(List.of(tags.getValue().split(",", -1))));
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

    private <E extends Enum<E>> ComboBox<E> choice(Field field, String prefix, E[] all) {
        var box = new ComboBox<E>(getTranslation("case.field." + field));
        box.setItems(all);
        box.setItemLabelGenerator(one -> getTranslation(prefix + one));
        return box;
    }
}
