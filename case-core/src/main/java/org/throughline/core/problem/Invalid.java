package org.throughline.core.problem;

/** What was sent cannot be understood or accepted as it is (400). */
public final class Invalid extends Problem {

    public Invalid(String code, Object... arguments) {
        super(code, arguments);
    }
}
