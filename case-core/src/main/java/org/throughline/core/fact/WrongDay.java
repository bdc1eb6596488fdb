package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a day cannot be that of a fact, whatever reason is given. */
public enum WrongDay {
    NOT_YET("fact.not-yet"),
    BEFORE_BIRTH("fact.before-birth"),
    OUT_OF_REACH("fact.out-of-reach");

    private static final int YEARS_BACK = 40;
    private static final int YEARS_AHEAD = 10;

    private final String code;

    WrongDay(String code) {
        this.code = code;
    }

    /** Stable; also the key of its sentence. */
    public String code() {
        return code;
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
