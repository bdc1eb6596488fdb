package org.throughline.core.schoolcalendar.imports;

import org.throughline.core.problem.Invalid;

/**
 * Why nothing is taken from a file.
 *
 * @param line in the file, the first being 1; 0 if it is about the whole file
 */
public record ImportFault(Kind kind, int line) {

    /** Each has a code that is stable and also the key of its words. */
    public enum Kind {
        NOT_ICS("calendar.file-not-ics", "This is not a calendar file (ICS)."),
        BROKEN("calendar.file-broken", "The file cannot be read here."),
        NO_HEADER(
                "calendar.file-no-header",
                "The first row must name the columns: from,to,name or date,name or start,end,summary."),
        NO_DAY("calendar.file-no-day", "A day cannot be read here: write it like 2026-10-05 or 10/05/2026."),
        BACKWARDS("calendar.file-backwards", "This entry ends before it begins."),
        TOO_MANY(
                "calendar.file-too-many",
                "The file has more than " + ImportedEntries.MOST + " entries: send one school year."),
        TOO_MANY_CLOSED(
                "calendar.file-too-many-closed",
                "The file closes more days than a calendar holds: send one school year."),
        EMPTY("calendar.file-empty", "The file has no entries that last whole days."),
        NO_FIRST_DAY(
                "calendar.file-no-first-day", "The file does not name the first day of school: say which day it is."),
        NO_LAST_DAY("calendar.file-no-last-day", "The file does not name the last day of school: say which day it is."),
        YEAR_BACKWARDS("calendar.backwards", "The calendar ends before it begins.");

        private final String code;
        private final String sentence;

        Kind(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
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
        return new Invalid(kind.code, line == 0 ? kind.sentence : "Line " + line + ": " + kind.sentence);
    }
}
