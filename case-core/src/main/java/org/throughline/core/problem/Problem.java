package org.throughline.core.problem;

import java.util.List;

/** A use case says no for a reason the caller can understand. The code is stable and is also its message key. */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, NotAllowed, Refused, Stale, Invalid, TooLarge, NoRoom {

    private final String code;
    private final transient List<Object> details;

    Problem(String code, String message, Object... details) {
        super(message);
        this.code = code;
        this.details = List.of(details);
    }

    /** What the sentence of that key names, in its order. */
    public List<Object> details() {
        return details;
    }

    public String code() {
        return code;
    }
}
