package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a day cannot be that of a fact, whatever reason is given. */
public enum WrongDay {
    NOT_YET("fact.not-yet", "A fact is something that happened: its day cannot be in the future."),
    BEFORE_BIRTH("fact.before-birth", "This day is before the child was born.");

    private final String code;
    private final String sentence;

    WrongDay(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** Stable; also the key of its words. */
    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    static Optional<WrongDay> of(FactType type, LocalDate on, LocalDate today, @Nullable LocalDate born) {
        // a day ahead of ours may be today where the family lives
        if (!type.mayLieAhead() && on.isAfter(today.plusDays(1))) {
            return Optional.of(NOT_YET);
        }
        return born != null && on.isBefore(born) ? Optional.of(BEFORE_BIRTH) : Optional.empty();
    }
}
