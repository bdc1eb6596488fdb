package org.throughline.core.problem;

/** A use case says no for a reason the caller can understand. The code is stable and is also its message key. */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, NotAllowed, Refused, Stale, Invalid, TooLarge, NoRoom, Busy {

    private final String code;

    Problem(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
