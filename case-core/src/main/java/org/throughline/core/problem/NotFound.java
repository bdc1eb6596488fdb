package org.throughline.core.problem;

/** It does not exist, or not for this caller: the two are never told apart (404). */
public final class NotFound extends Problem {

    public NotFound() {
        this("not-found");
    }

    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }
}
