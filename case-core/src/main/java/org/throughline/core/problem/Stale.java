package org.throughline.core.problem;

/** Somebody else changed it since the caller read it (412). */
public final class Stale extends Problem {

    public Stale(String code, Object... arguments) {
        super(code, arguments);
    }
}
