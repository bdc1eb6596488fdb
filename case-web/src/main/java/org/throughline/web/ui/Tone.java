package org.throughline.web.ui;

import java.util.Locale;

/** What a colour means; it never stands without an icon and a word. */
public enum Tone {
    OVERDUE,
    SOON,
    MET,
    INFO,
    CHECK,
    /** Rests on an estimate: dashed edge. */
    EST;

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
