package org.throughline.core.schoolcalendar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

class CalendarCsvReaderTest {

    static final LocalDate OCT_5 = LocalDate.of(2026, 10, 5);
    static final LocalDate OCT_9 = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from,to,name\n2026-10-05,2026-10-09,Fall recess\n",
                "start,end,summary\r\n10/05/2026,10/9/2026,Fall recess",
                "From, To, Name\n 10/5/2026 , 10/09/2026 , Fall recess \n\n",
                "desde;hasta;nombre\n10/05/2026;10/09/2026;Fall recess\n",
                "name\tfrom\tto\n\"Fall recess\"\t2026-10-05\t2026-10-09\n\t\t\n"
            })
    void aRowIsAStretchOfDays(String text) {
        assertThat(CalendarCsvReader.read(text).all())
                .containsExactly(new Entry("Fall recess", OCT_5, OCT_9, true, false));
    }

    @Test
    void oneDayMayStandAlone() {
        var entries = CalendarCsvReader.read("date,name\n10/05/2026,\"Snow, much of it\"\n");

        assertThat(entries.all()).containsExactly(new Entry("Snow, much of it", OCT_5, OCT_5, true, false));
        assertThat(CalendarCsvReader.read("from,to,name\n10/05/2026,,Snow\n").all())
                .containsExactly(new Entry("Snow", OCT_5, OCT_5, true, false));
    }

    @Test
    void unreadableRows_areNamed_andNothingIsTaken() {
        var entries = CalendarCsvReader.read("""
                from,to,name
                2026-09-07,2026-09-07,Labor Day
                05.10.2026,2026-10-09,Fall recess

                2026-02-31,2026-02-31,Leap
                2026-10-09,2026-10-05,Backwards
                13/01/2026,,Month
                """);

        assertThat(entries.all()).isEmpty();
        assertThat(entries.faults())
                .containsExactly(
                        new ImportFault(Kind.NO_DAY, 3),
                        new ImportFault(Kind.NO_DAY, 5),
                        new ImportFault(Kind.BACKWARDS, 6),
                        new ImportFault(Kind.NO_DAY, 7));
    }

    @Test
    void aNameMayHaveALineBreak() {
        var entries = CalendarCsvReader.read("date,name\n2026-10-05,\"Snow\nday\"\nsoon,Snow\n");

        assertThat(entries.faults()).containsExactly(new ImportFault(Kind.NO_DAY, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "2026-10-05,2026-10-09,Fall recess\n", "from,to\n2026-10-05,2026-10-09\n"})
    void withoutAHeaderNothingIsGuessed(String text) {
        assertThat(CalendarCsvReader.read(text).faults()).containsExactly(new ImportFault(Kind.NO_HEADER, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,name\n2026-10-05,\"never closed\n2026-10-06,next\n",
                "date,name\n2026-10-05,\"closed\"too much\n"
            })
    void quotesThatMatchNothingAreAFault(String text) {
        assertThat(CalendarCsvReader.read(text).faults()).containsExactly(new ImportFault(Kind.BROKEN, 2));
    }

    @Test
    void moreRowsThanASchoolYearHasAreRefused() {
        var rows = "2026-10-05,x\n".repeat(ImportedEntries.MOST);

        assertThat(CalendarCsvReader.read("date,name\n" + rows).all()).hasSize(ImportedEntries.MOST);
        assertThat(CalendarCsvReader.read("date,name\n" + rows + "2026-10-05,x\n")
                        .faults())
                .containsExactly(new ImportFault(Kind.TOO_MANY, 0));
    }
}
