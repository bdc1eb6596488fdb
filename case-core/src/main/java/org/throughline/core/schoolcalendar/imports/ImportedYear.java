package org.throughline.core.schoolcalendar.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

/**
 * The first and the last day of school, as far as they are known. A file may hold several years: it is the last of
 * them, or the one to which the day belongs that was given.
 */
record ImportedYear(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** No school year is longer, and the next one begins after it. */
    private static final int MONTHS = 12;

    ImportedYear completedBy(List<Entry> entries) {
        var last = to != null ? to : lastDay(entries);
        var first = from != null ? from : firstDay(entries, last);
        return new ImportedYear(first, last);
    }

    private @Nullable LocalDate lastDay(List<Entry> entries) {
        var begin = from;
        return days(entries, EntryMeaning.LAST_DAY, begin == null ? day -> true : day -> isInOneYear(begin, day))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate firstDay(List<Entry> entries, @Nullable LocalDate last) {
        return days(entries, EntryMeaning.FIRST_DAY, last == null ? day -> true : day -> isInOneYear(day, last))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean isInOneYear(LocalDate first, LocalDate last) {
        return first.isBefore(last) && first.plusMonths(MONTHS).isAfter(last);
    }

    private static Stream<LocalDate> days(List<Entry> entries, EntryMeaning meaning, Predicate<LocalDate> wanted) {
        return entries.stream()
                .filter(entry -> EntryMeaning.of(entry.name()) == meaning)
                .map(Entry::from)
                .filter(wanted);
    }
}
