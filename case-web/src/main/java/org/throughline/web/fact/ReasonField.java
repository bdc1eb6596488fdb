package org.throughline.web.fact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.throughline.core.fact.FactDoubt;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** Room for a reason, shown only where a fact contradicts what is known. */
public final class ReasonField extends Div {

    private final Span doubted = new Span();
    private final TextField reason = new TextField();

    public ReasonField() {
        reason.setLabel(getTranslation("fact.reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.getElement().setAttribute("data-draft", "reason");
        var note = new Callout(Tone.SOON, Icon.WARNING, doubted);
        note.getElement().setAttribute("role", "alert");
        add(note, reason);
        addClassNames("stack-s", "why");
        setVisible(false);
    }

    public String answer() {
        return isVisible() ? reason.getValue().strip() : "";
    }

    /** Whether a reason is missing; it is asked for then. */
    public boolean needs(Optional<FactDoubt> doubt) {
        var missing = doubt.isPresent() && answer().isBlank();
        doubt.ifPresent(one -> doubted.setText(getTranslation("problem." + one.code())));
        if (missing && isVisible()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("fact.need-reason"));
        }
        setVisible(doubt.isPresent());
        if (missing) {
            reason.focus();
        }
        return missing;
    }
}
