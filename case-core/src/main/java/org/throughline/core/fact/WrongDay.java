package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a day cannot be that of a fact, whatever reason is given. */
public enum WrongDay {
    NOT_YET("fact.not-yet", "A fact is something that happened: its day cannot be in the future."),
    BEFORE_BIRTH("fact.before-birth", "This day is before the child was born."),
    OUT_OF_REACH("fact.out-of-reach", "This day is too far away to belong to a child's case.");

    private static final int YEARS_BACK = 40;
    private static final int YEARS_AHEAD = 10;

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
        if (isOutOfReach(on, today)) {
            return Optional.of(OUT_OF_REACH);
        }
        // a day ahead of ours may be today where the family lives
        if (!type.mayLieAhead() && on.isAfter(today.plusDays(1))) {
            return Optional.of(NOT_YET);
        }
        return born != null && on.isBefore(born) ? Optional.of(BEFORE_BIRTH) : Optional.empty();
    }

    static boolean isOutOfReach(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(YEARS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD));
    }
}
