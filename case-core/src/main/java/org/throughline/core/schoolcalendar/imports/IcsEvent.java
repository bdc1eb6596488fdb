package org.throughline.core.schoolcalendar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

/** What is known so far of an event that is being read. */
final class IcsEvent {

    /** The length of a day without an hour, such as 20260907. */
    private static final int DAY = 8;

    private static final Pattern WHOLE_DAYS = Pattern.compile("\\+?P(\\d{1,3})([DW])");

    private String name = "";
    private @Nullable String start;
    private @Nullable String end;
    private int days = 1;
    private boolean repeated;
    private boolean cancelled;

    /**
     * Descriptions, places and people are not read, nor the time zone: it decides nothing about whole days.
     *
     * @throws DateTimeException if it should be a day and is none
     */
    void says(String property, String value) {
        switch (property) {
            case "SUMMARY" -> name = EntryNames.plain(value);
            case "DTSTART" -> start = requireDay(value.strip());
            case "DTEND" -> end = requireDay(value.strip());
            case "DURATION" -> days = daysOf(value.strip());
            case "STATUS" -> cancelled = value.strip().equalsIgnoreCase("CANCELLED");
            case "RRULE", "RDATE" -> repeated = true;
            default -> {
                // not needed
            }
        }
    }

    /** Empty if it was called off, or does not say when it is. */
    Optional<Entry> entry() {
        var first = start;
        if (first == null || cancelled) {
            return Optional.empty();
        }
        var last = end;
        var from = day(first);
        var to = last == null ? from.plusDays(days - 1L) : lastDay(from, last);
        var wholeDays = last == null ? first.length() == DAY : isMidnight(first) && isMidnight(last);
        return Optional.of(new Entry(name, from, to, wholeDays, repeated));
    }

    /** The end is the day after; files that end on the day they begin mean that day. */
    private static LocalDate lastDay(LocalDate from, String end) {
        var day = day(end);
        return day.isAfter(from) && isMidnight(end) ? day.minusDays(1) : day;
    }

    /** What lasts for hours is not of whole days anyway. */
    private static int daysOf(String duration) {
        var whole = WHOLE_DAYS.matcher(duration);
        if (!whole.matches()) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(whole.group(1)) * (whole.group(2).equals("W") ? 7 : 1));
    }

    /** At once, while the parser knows the line. */
    private static String requireDay(String value) {
        if (value.length() < DAY) {
            throw new DateTimeException("too short for a day");
        }
        EntryNames.requireNear(day(value));
        return value;
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value.substring(0, DAY), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static boolean isMidnight(String value) {
        return value.length() == DAY || value.startsWith("T000000", DAY);
    }
}
