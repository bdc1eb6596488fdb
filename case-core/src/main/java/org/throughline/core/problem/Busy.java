package org.throughline.core.problem;

/** So many others want the same just now that this one is better asked for again in a moment (503). */
public final class Busy extends Problem {

    private static final int SECONDS = 5;

    public Busy(String code, Object... arguments) {
        super(code, arguments);
    }

    /** After how many seconds asking again makes sense. */
    public int retryAfter() {
        return SECONDS;
    }
}
