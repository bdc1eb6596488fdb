package org.throughline.core.schoolcalendar.imports;

import org.throughline.core.problem.Invalid;

/**
 * Why nothing is taken from a file.
 *
 * @param line in the file, the first being 1; 0 if it is about the whole file
 */
public record ImportFault(Kind kind, int line) {

    /** Each has a code that is stable and also the key of its sentence, which names the line. */
    public enum Kind {
        NOT_ICS("calendar.file-not-ics"),
        BROKEN("calendar.file-broken"),
        NO_HEADER("calendar.file-no-header"),
        NO_DAY("calendar.file-no-day"),
        BACKWARDS("calendar.file-backwards"),
        TOO_MANY("calendar.file-too-many"),
        TOO_MANY_CLOSED("calendar.file-too-many-closed"),
        EMPTY("calendar.file-empty"),
        NO_FIRST_DAY("calendar.file-no-first-day"),
        NO_LAST_DAY("calendar.file-no-last-day"),
        YEAR_BACKWARDS("calendar.backwards");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        ImportFault whole() {
            return new ImportFault(this, 0);
        }

        ImportFault in(long line) {
            return new ImportFault(this, Math.toIntExact(line));
        }
    }

    Invalid problem() {
        return new Invalid(kind.code, line);
    }
}
