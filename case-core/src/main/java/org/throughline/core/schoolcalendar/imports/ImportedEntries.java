package org.throughline.core.schoolcalendar.imports;

import java.time.LocalDate;
import java.util.List;

/** What stands in a file, or what is wrong with it: if something is, nothing of it is used. */
record ImportedEntries(List<Entry> all, List<ImportFault> faults) {

    static final int MOST = 2_000;

    /**
     * One of them.
     *
     * @param wholeDays not of an hour
     * @param repeated it comes again by a rule, which is not followed: a file could ask for a million days
     */
    record Entry(String name, LocalDate from, LocalDate to, boolean wholeDays, boolean repeated) {}

    static ImportedEntries wrong(ImportFault fault) {
        return new ImportedEntries(List.of(), List.of(fault));
    }
}
