package org.throughline.core.problem;

/** What is asked contradicts what is there (409). */
public final class Refused extends Problem {

    public Refused(String code, String message, Object... details) {
        super(code, message, details);
    }
}
