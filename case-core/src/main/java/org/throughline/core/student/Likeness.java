package org.throughline.core.student;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why two entries may be the same child. */
public record Likeness(Name name, Birth birth) {

    /** The family name of somebody who has one name only. */
    private static final List<String> NONE = List.of("");

    /** From the weakest to the strongest. */
    public enum Strength {
        POSSIBLE,
        LIKELY,
        STRONG
    }

    /** How alike the names are. */
    public enum Name {
        SAME_NAME,
        NAMES_SWAPPED,
        /** One of two family names is missing, or a second given name, or the family name altogether. */
        NAME_IN_PART,
        SOUNDS_ALIKE
    }

    /** How alike the days of birth are. */
    public enum Birth {
        SAME_BIRTH,
        DAY_AND_MONTH_SWAPPED,
        ONE_DIGIT_OFF,
        BIRTH_UNKNOWN,
        OTHER_BIRTH
    }

    /** Empty if nothing speaks for it. */
    public static Optional<Likeness> between(StudentDetails one, StudentDetails other) {
        return between(one.firstName(), one.lastName(), one.dateOfBirth(), other);
    }

    public static Optional<Likeness> between(
            String firstName, String lastName, @Nullable LocalDate born, StudentDetails other) {
        var birth = birth(born, other.dateOfBirth());
        return name(firstName, lastName, other)
                .map(name -> new Likeness(name, birth))
                .filter(Likeness::isWorthAHint);
    }

    /** Two children of one name are common; two whose names only sound alike and who were born apart are two. */
    private boolean isWorthAHint() {
        return birth != Birth.OTHER_BIRTH || name == Name.SAME_NAME;
    }

    public Strength strength() {
        return switch (birth) {
            case SAME_BIRTH -> Strength.STRONG;
            case DAY_AND_MONTH_SWAPPED, ONE_DIGIT_OFF -> name == Name.SAME_NAME ? Strength.STRONG : Strength.LIKELY;
            case BIRTH_UNKNOWN -> name == Name.SAME_NAME ? Strength.LIKELY : Strength.POSSIBLE;
            case OTHER_BIRTH -> Strength.POSSIBLE;
        };
    }

    /** The days on which a child may also have been born if this day was written wrong; found by an index. */
    public static List<LocalDate> daysLike(LocalDate born) {
        return swapped(born).map(other -> List.of(born, other)).orElse(List.of(born));
    }

    private static Optional<Name> name(String firstName, String lastName, StudentDetails other) {
        var given = NameSound.words(firstName);
        var family = NameSound.words(lastName);
        var otherGiven = NameSound.words(other.firstName());
        var otherFamily = NameSound.words(other.lastName());
        if (given.equals(otherGiven) && family.equals(otherFamily)) {
            return Optional.of(Name.SAME_NAME);
        }
        if (given.equals(otherFamily) && family.equals(otherGiven)) {
            return Optional.of(Name.NAMES_SWAPPED);
        }
        if (given.getFirst().equals(otherGiven.getFirst()) && isPart(family, otherFamily)) {
            return Optional.of(Name.NAME_IN_PART);
        }
        return Collections.disjoint(
                        NameSound.of(firstName, lastName), NameSound.of(other.firstName(), other.lastName()))
                ? Optional.empty()
                : Optional.of(Name.SOUNDS_ALIKE);
    }

    private static boolean isPart(List<String> family, List<String> other) {
        return family.containsAll(other) || other.containsAll(family) || NONE.equals(family) || NONE.equals(other);
    }

    private static Birth birth(@Nullable LocalDate born, @Nullable LocalDate other) {
        if (born == null || other == null) {
            return Birth.BIRTH_UNKNOWN;
        }
        if (born.equals(other)) {
            return Birth.SAME_BIRTH;
        }
        if (swapped(born).filter(other::equals).isPresent()) {
            return Birth.DAY_AND_MONTH_SWAPPED;
        }
        return digitsApart(born, other) == 1 ? Birth.ONE_DIGIT_OFF : Birth.OTHER_BIRTH;
    }

    private static Optional<LocalDate> swapped(LocalDate born) {
        try {
            return Optional.of(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static long digitsApart(LocalDate one, LocalDate other) {
        var digits = DateTimeFormatter.BASIC_ISO_DATE.format(one);
        var others = DateTimeFormatter.BASIC_ISO_DATE.format(other);
        return java.util.stream.IntStream.range(0, digits.length())
                .filter(i -> digits.charAt(i) != others.charAt(i))
                .count();
    }
}
