package org.throughline.core.problem;

/** More bytes than we take (413). */
public final class TooLarge extends Problem {

    public TooLarge(String code, Object... arguments) {
        super(code, arguments);
    }
}
