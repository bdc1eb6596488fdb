package org.throughline.core.inquiry;

import static org.throughline.core.casefile.Situation.HAS_IEP;
import static org.throughline.core.casefile.Situation.JUST_STARTING;
import static org.throughline.core.casefile.Situation.STUCK;

import java.util.Arrays;
import java.util.List;
import org.throughline.core.casefile.Situation;

/** What a family is asked, depending on where it stands. Nobody has to answer. */
public enum IntakeQuestion {
    TESTING_ASKED(JUST_STARTING, Kind.CHOICE),
    TESTING_ASKED_WHEN(JUST_STARTING, Kind.WORDS),
    TESTING_ANSWERED(JUST_STARTING, Kind.CHOICE),
    TESTING_ANSWER(JUST_STARTING, Kind.WORDS),

    LAST_MEETING(HAS_IEP, Kind.WORDS),
    NOT_GIVEN(HAS_IEP, Kind.WORDS),
    MEETING_PLANNED(HAS_IEP, Kind.CHOICE),
    MEETING_WHEN(HAS_IEP, Kind.WORDS),

    REFUSED(STUCK, Kind.WORDS),
    REFUSED_IN_WRITING(STUCK, Kind.CHOICE),
    OUT_OF_SCHOOL(STUCK, Kind.CHOICE),
    HEARING(STUCK, Kind.CHOICE),
    DEADLINE(STUCK, Kind.WORDS);

    /** How it is answered. */
    public enum Kind {
        /** {@link #CHOICES} */
        CHOICE,
        WORDS
    }

    public static final String YES = "YES";

    /** What can be chosen, in this order. */
    public static final List<String> CHOICES = List.of(YES, "NO", "UNSURE");

    private final Situation situation;
    private final Kind kind;

    IntakeQuestion(Situation situation, Kind kind) {
        this.situation = situation;
        this.kind = kind;
    }

    public static List<IntakeQuestion> of(Situation situation) {
        return Arrays.stream(values())
                .filter(question -> question.situation == situation)
                .toList();
    }

    public Kind kind() {
        return kind;
    }
}
