package org.throughline.web.inquiry;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.conflict.ConflictHint;

/** Whether the child is one that is with us already. Nothing is chosen beforehand: somebody has to look. */
class SameChildChoice extends RadioButtonGroup<SameChildChoice.Child> {

    /** @param studentId missing if it is a new one */
    record Child(@Nullable UUID studentId, String words) implements Serializable {}

    /** Seen only if a hint names a child. */
    SameChildChoice(List<ConflictHint> hints) {
        var children = new LinkedHashMap<@Nullable UUID, Child>();
        hints.stream()
                .filter(hint -> hint.kind() == ConflictHint.Kind.SAME_CHILD && hint.studentId() != null)
                .forEach(hint -> children.putIfAbsent(
                        hint.studentId(),
                        new Child(hint.studentId(), getTranslation("inquiry.same-child", hint.name(), hint.number()))));
        setVisible(!children.isEmpty());
        children.put(null, new Child(null, getTranslation("inquiry.other-child")));
        setLabel(getTranslation("inquiry.which-child"));
        setItems(children.values());
        setItemLabelGenerator(Child::words);
    }

    /** Missing for a new one. */
    @Nullable
    UUID studentId() {
        var chosen = getValue();
        return chosen == null ? null : chosen.studentId();
    }

    boolean isKnownChild() {
        return studentId() != null;
    }

    /** A group takes no focus itself; its first choice does. */
    void focus() {
        getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
    }

    /** Says at the field what is missing. */
    boolean isRight() {
        setInvalid(isVisible() && isEmpty());
        setErrorMessage(getTranslation("inquiry.need-child"));
        return !isInvalid();
    }
}
