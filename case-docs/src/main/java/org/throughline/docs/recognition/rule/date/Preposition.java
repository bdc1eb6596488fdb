package org.throughline.docs.recognition.rule.date;

import java.util.regex.Pattern;

/** How a date hangs on the words before it. */
enum Preposition {
    BY(
            "by|before|due|later than|prior to|on or before|antes de|antes del|mas tardar|mas tarde|mas tarde del|mas tarde de|mas tardar del|para|vence|limite"),
    UNTIL("until|till|through|thru|to|hasta|al|a"),
    FROM("from|beginning|starting|begins|as of|effective|since|desde|a partir de|a partir del"),
    AFTER("after|following|despues de|despues del|tras"),
    OF("of|dated|de|del|fechada|fechado|fecha"),
    ON("on|el|at|for");

    private static final Pattern FILLING =
            Pattern.compile("(?:[\\s:|=*_\\[\\]().,#\"'-]|\\b(?:the|el|dia|day|date|fecha"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun"
                    + "|lunes|martes|miercoles|jueves|viernes|sabado|domingo))++$");

    private static final int FAR = 48;

    private final Pattern ending;

    Preposition(String words) {
        ending = Pattern.compile("(?:^|[^a-z])(?:" + words + ")$");
    }

    /** @param before folded */
    static Preposition endingIn(String before) {
        var end = before.substring(Math.max(0, before.length() - FAR));
        var rest = withoutFilling(end);
        for (var one : values()) {
            if (one.ending.matcher(rest).find()) {
                return one;
            }
        }
        return ON;
    }

    private static String withoutFilling(String text) {
        var found = FILLING.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }
}
