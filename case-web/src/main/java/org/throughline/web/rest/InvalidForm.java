package org.throughline.web.rest;

import java.util.List;

/** Fields that cannot be read. What was read but is not acceptable is found by Bean Validation. */
public final class InvalidForm extends RuntimeException {

    private final transient List<FieldError> errors;

    public InvalidForm(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public InvalidForm(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}
