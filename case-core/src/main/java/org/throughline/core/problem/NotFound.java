package org.throughline.core.problem;

/** It does not exist, or not for this caller: the two are never told apart (404). */
public final class NotFound extends Problem {

    public NotFound() {
        this("not-found", "There is nothing here, or it is not open to you.");
    }

    public NotFound(String code, String message) {
        super(code, message);
    }
}
