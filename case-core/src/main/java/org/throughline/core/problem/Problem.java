package org.throughline.core.problem;

import java.util.List;
import java.util.Locale;

/**
 * A use case says no for a reason the caller can understand. The code is stable, and the key of its sentence in
 * {@link ProblemSentences}; the arguments are what the sentence names beside it.
 */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, NotAllowed, Refused, Stale, Invalid, TooLarge, NoRoom, Busy {

    private final String code;
    private final transient List<Object> arguments;

    Problem(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public String sentence(Locale locale) {
        return ProblemSentences.of(code, locale, arguments.toArray());
    }

    /** For programs and logs. */
    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
