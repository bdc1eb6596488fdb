package org.throughline.core.problem;

/** There is no room to keep what was sent (507). */
public final class NoRoom extends Problem {

    public NoRoom(String code, Object... arguments) {
        super(code, arguments);
    }
}
