package org.throughline.core.student;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which year of school, as it is written everywhere: "3", "K", "Pre-K". */
public final class Grade {

    /** From the youngest to those who stay until they are 21. */
    public static final List<String> ALL = List.of("Pre-K TK K 1 2 3 4 5 6 7 8 9 10 11 12 12+".split(" "));

    private static final Pattern AROUND =
            Pattern.compile("\\b(grade|gr\\.?|grado)\\b|(?<=\\d)(st|nd|rd|th|\u00ba|\u00b0)");

    private Grade() {}

    /** However somebody writes it: "3rd grade" is 3. Empty if it is no grade. */
    public static Optional<String> of(String typed) {
        var said = AROUND.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        var plain = switch (said) {
            case "pk", "prek", "pre k", "preschool", "pre-kindergarten", "prekindergarten" -> "pre-k";
            case "kg", "kinder", "kindergarten", "0" -> "k";
            case "transitional kindergarten" -> "tk";
            case "transition", "post-secondary", "18-21" -> "12+";
            default -> said.replaceFirst("^0(?=[1-9]$)", "");
        };
        return ALL.stream().filter(grade -> grade.equalsIgnoreCase(plain)).findFirst();
    }
}
