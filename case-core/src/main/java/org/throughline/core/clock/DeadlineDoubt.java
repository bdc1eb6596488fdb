package org.throughline.core.clock;

/** What is odd about the facts of a clock, the date being computed all the same. */
public enum DeadlineDoubt {
    EXTENSIONS_CONTRADICT("deadline.extensions-contradict"),
    EXTENSION_NOT_LATER("deadline.extension-not-later"),
    EXTENSION_WITHOUT_DAY("deadline.extension-without-day"),
    EXTENSION_AFTERWARDS("deadline.extension-afterwards"),
    EXTENSION_WITHOUT_DUTY("deadline.extension-without-duty"),
    EXTENSION_OF_NOTHING("deadline.extension-of-nothing"),
    PAUSE_NOT_KNOWN("deadline.pause-not-known"),
    FROM_FILING("deadline.from-filing"),
    NEVER_REACHED("deadline.never-reached"),
    ANSWER_TO_WHICH("deadline.answer-to-which"),
    NO_CALENDAR("deadline.no-calendar"),
    NO_BIRTH_DATE("deadline.no-birth-date"),
    UNKNOWN_STATE("deadline.unknown-state");

    private final String code;

    DeadlineDoubt(String code) {
        this.code = code;
    }

    /** Stable; also the key of its sentence. */
    public String code() {
        return code;
    }
}
