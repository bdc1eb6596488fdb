package org.throughline.docs.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Tokens;
import org.throughline.docs.recognition.content.Goal;

/**
 * The number that a goal reaches for, or that a child stands at.
 *
 * @param value a share of 100 where it is of a whole, such as "8 of 10" or "80%"
 * @param isShare whether it is one
 */
public record Target(double value, boolean isShare) {

    private static final List<String> OF = List.of("of", "out", "de");

    /** The first number of a criterion or a baseline; nothing if there is none. */
    public static Optional<Target> of(@Nullable String text) {
        return allOf(text).stream().findFirst();
    }

    /** All numbers of a criterion or a baseline but years, in their order. */
    public static List<Target> allOf(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        var tokens = Tokens.of(text);
        for (var i = 0; i < tokens.size(); i++) {
            var number = number(tokens.get(i));
            if (number != null && !isYear(number)) {
                var whole = whole(tokens, i);
                targets.add(
                        whole != null && whole > 0 && number <= whole
                                ? new Target(100 * number / whole, true)
                                : new Target(number, isPercent(text, tokens.get(i))));
            }
        }
        return targets;
    }

    private static @Nullable Double whole(List<String> tokens, int at) {
        for (var next = at + 1; next < Math.min(tokens.size(), at + 4); next++) {
            if (OF.contains(tokens.get(next))) {
                var after = next + 1 < tokens.size() ? number(tokens.get(next + 1)) : null;
                return after == null && next + 2 < tokens.size() ? number(tokens.get(next + 2)) : after;
            }
        }
        return null;
    }

    private static boolean isPercent(String text, String number) {
        var at = text.indexOf(number);
        var after = at < 0 ? "" : text.substring(at + number.length()).stripLeading();
        return after.startsWith("%") || after.startsWith("percent") || after.startsWith("por ciento");
    }

    private static boolean isYear(double number) {
        return number >= 1990 && number <= 2100 && number == Math.rint(number);
    }

    private static @Nullable Double number(String token) {
        try {
            return Character.isDigit(token.charAt(0)) ? Double.valueOf(token.replace(",", "")) : null;
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    /** What a goal reaches for; its sentence says so where no criterion stands by itself. */
    static Optional<Target> reachedBy(Goal goal) {
        return of(goal.criterion());
    }
}
