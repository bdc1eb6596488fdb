package org.throughline.core.problem;

/** The caller may not do this, in whatever case (403). */
public final class NotAllowed extends Problem {

    public NotAllowed(String code, Object... arguments) {
        super(code, arguments);
    }
}
