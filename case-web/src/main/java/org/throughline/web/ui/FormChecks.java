package org.throughline.web.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;

/** Looks through the fields of a form: each wrong one says why, and the first of them is led to. */
public final class FormChecks {

    private final List<Focusable<?>> wrong = new ArrayList<>();

    /** @param otherwise what is said at the field if it is not right */
    public <F extends HasValidation & Focusable<?>> FormChecks field(F field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : otherwise);
        if (!right) {
            wrong.add(field);
        }
        return this;
    }

    public boolean areRight() {
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        return wrong.isEmpty();
    }
}
