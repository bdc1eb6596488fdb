package org.throughline.core.clock;

/** What is odd about the facts of a clock, the date being computed all the same. */
public enum DeadlineDoubt {
    EXTENSIONS_CONTRADICT(
            "deadline.extensions-contradict",
            "Two agreed extensions contradict each other: the one agreed last holds here, of one day the earlier."),
    EXTENSION_NOT_LATER(
            "deadline.extension-not-later",
            "An agreed extension names a day that is not after the date itself: it was not applied."),
    EXTENSION_WITHOUT_DAY(
            "deadline.extension-without-day", "An agreed extension does not say until when: it was not applied."),
    EXTENSION_AFTERWARDS(
            "deadline.extension-afterwards", "This extension was agreed after the date had passed already."),
    EXTENSION_WITHOUT_DUTY(
            "deadline.extension-without-duty",
            "An agreed extension does not say which date it moves: no date was moved."),
    EXTENSION_OF_NOTHING(
            "deadline.extension-of-nothing",
            "An extension or another entry is about a duty whose clock did not run on its day: it moved nothing."),
    PAUSE_NOT_KNOWN(
            "deadline.pause-not-known",
            "We have not seen whether this rule pauses in school breaks. Counted without, which gives the earlier date."),
    FROM_FILING("deadline.from-filing", "The day of receipt is not known: counted from the filing."),
    NEVER_REACHED(
            "deadline.never-reached", "A count does not end within years: look at the calendar and at the absences."),
    ANSWER_TO_WHICH(
            "deadline.answer-to-which", "A reply or a notice fits more than one duty: say which one it answers."),
    NO_CALENDAR("deadline.no-calendar", "The district's calendar is missing: dates that depend on it are estimated."),
    NO_BIRTH_DATE("deadline.no-birth-date", "Without the date of birth no clock of an age can be computed."),
    UNKNOWN_STATE("deadline.unknown-state", "We know no rules of this state: federal law alone was applied.");

    private final String code;
    private final String sentence;

    DeadlineDoubt(String code, String sentence) {
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
}
