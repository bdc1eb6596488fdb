package org.throughline.core.schoolcalendar.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.core.schoolcalendar.imports.CalendarFile.Format;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

/** Makes a proposal of a file; nothing is saved here. */
final class CalendarImport {

    private final Format format;
    private final ImportedEntries read;
    private final ImportedYear year;

    /**
     * @param from the first day of school; if it is not given, the file must name it
     * @param to the last one, likewise
     */
    CalendarImport(CalendarFile file, @Nullable LocalDate from, @Nullable LocalDate to) {
        format = file.format();
        read = file.entries();
        year = new ImportedYear(from, to).completedBy(read.all());
    }

    /** Why nothing can be taken from it; empty if it can. */
    List<ImportFault> faults() {
        if (!read.faults().isEmpty()) {
            return read.faults();
        }
        if (read.all().isEmpty()) {
            return List.of(Kind.EMPTY.whole());
        }
        var faults = new ArrayList<ImportFault>();
        if (year.from() == null) {
            faults.add(Kind.NO_FIRST_DAY.whole());
        }
        if (year.to() == null) {
            faults.add(Kind.NO_LAST_DAY.whole());
        }
        if (year.from() != null && year.to() != null) {
            if (year.to().isBefore(year.from())) {
                faults.add(Kind.YEAR_BACKWARDS.whole());
            } else if (closed(year.from(), year.to()).size() > SchoolCalendar.MOST_CLOSURES) {
                faults.add(Kind.TOO_MANY_CLOSED.whole());
            }
        }
        return faults;
    }

    /** @throws Invalid for the first of the faults */
    CalendarProposal proposal() {
        faults().stream().findFirst().ifPresent(fault -> {
            throw fault.problem();
        });
        var from = year.from();
        var to = year.to();
        if (from == null || to == null) {
            throw new IllegalStateException("A year without an end is a fault");
        }
        var closed = closed(from, to);
        return new CalendarProposal(from, to, closed, ignored(from, to), doubts(from, to, closed));
    }

    private Set<CalendarDoubt> doubts(LocalDate from, LocalDate to, List<Closure> closed) {
        var doubts = EnumSet.noneOf(CalendarDoubt.class);
        doubts.addAll(CalendarDoubt.of(from, to, closed));
        if (taken().anyMatch(
                        entry -> entry.repeated() && within(entry, from, to).isPresent())) {
            doubts.add(CalendarDoubt.REPEATED);
        }
        if (format == Format.ICS && !saysWhatIsClosed() && !closed.isEmpty()) {
            doubts.add(CalendarDoubt.NOTHING_CLOSED);
        }
        return doubts;
    }

    private List<Closure> closed(LocalDate from, LocalDate to) {
        return taken().flatMap(entry -> within(entry, from, to).stream())
                .distinct()
                .toList();
    }

    private List<String> ignored(LocalDate from, LocalDate to) {
        var taken = taken().filter(entry -> within(entry, from, to).isPresent()).toList();
        return read.all().stream()
                .filter(entry -> !taken.contains(entry))
                .filter(entry -> !EntryMeaning.of(entry.name()).isBoundary())
                .map(Entry::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<Entry> taken() {
        var onlyClosed = saysWhatIsClosed();
        return wholeDays().filter(entry -> {
            var meaning = EntryMeaning.of(entry.name());
            return onlyClosed ? meaning.isWithoutSchool() : !meaning.isBoundary() && meaning != EntryMeaning.SCHOOL;
        });
    }

    /** A table is written for this; a calendar file has all that goes on in a district. */
    private boolean saysWhatIsClosed() {
        return format == Format.ICS
                && wholeDays().anyMatch(entry -> EntryMeaning.of(entry.name()).isWithoutSchool());
    }

    private Stream<Entry> wholeDays() {
        return read.all().stream().filter(Entry::wholeDays);
    }

    /** As much of it as lies in the school year. */
    private static Optional<Closure> within(Entry entry, LocalDate from, LocalDate to) {
        var first = entry.from().isBefore(from) ? from : entry.from();
        var last = entry.to().isAfter(to) ? to : entry.to();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Closure(first, last, entry.name()));
    }
}
