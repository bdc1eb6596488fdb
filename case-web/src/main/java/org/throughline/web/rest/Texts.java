package org.throughline.web.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the values that JSON and query parameters write as text. */
final class Texts {

    /** What a sentence says a date has to be. */
    static final String DATE = "must be a date such as 2026-03-02, between 1900 and 2199";

    static final String ID = "must be an id such as 0190f3a2-6f6e-7c51-9a3e-2b1d6f0c8e11";

    private Texts() {}

    /** The database takes neither NUL nor half a character. */
    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Texts::isSurrogate);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static Optional<LocalDate> date(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() < 1900 || date.getYear() > 2199 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Object> constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .map(Object.class::cast)
                .findFirst();
    }

    static String oneOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }
}
