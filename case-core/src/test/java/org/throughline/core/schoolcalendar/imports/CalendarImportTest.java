package org.throughline.core.schoolcalendar.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.imports.CalendarFile.Format;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;

class CalendarImportTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    static final String YEAR = """
            date,name
            8/17/2026,First day of school
            9/7/2026,Labor Day
            10/16/2026,Minimum day
            6/10/2027,Last day of school
            6/11/2027,Staff development
            """;

    @Test
    void aFileNamesItsOwnYear() {
        var proposal = csv(YEAR).proposal();

        assertThat(proposal.from()).isEqualTo(AUGUST_17);
        assertThat(proposal.to()).isEqualTo(JUNE_10);
        assertThat(proposal.closed()).extracting(Closure::name).containsExactly("Labor Day");
        assertThat(proposal.ignored()).containsExactly("Minimum day", "Staff development");
        assertThat(proposal.doubts()).isEmpty();
    }

    @Test
    void whatIsGivenWinsAndWhatHangsOutIsCut() {
        var file = new CalendarFile(Format.CSV, "from,to,name\n2026-08-01,2026-08-18,Summer\n2026-08-18,,Snow\n");

        var proposal = new CalendarImport(file, AUGUST_17, JUNE_10).proposal();

        assertThat(proposal.closed())
                .containsExactly(
                        new Closure(AUGUST_17, AUGUST_17.plusDays(1), "Summer"),
                        new Closure(AUGUST_17.plusDays(1), AUGUST_17.plusDays(1), "Snow"));
        assertThat(proposal.doubts()).containsExactly(CalendarDoubt.CLOSURES_OVERLAP);
    }

    @Test
    void ofSeveralYearsTheLastIsTakenOrTheOneThatWasNamed() {
        var years = YEAR + "8/18/2025,First day of school\n6/11/2026,Last day of school\n";

        assertThat(csv(years).proposal().from()).isEqualTo(AUGUST_17);
        var before = new CalendarImport(new CalendarFile(Format.CSV, years), LocalDate.of(2025, 8, 18), null);
        assertThat(before.proposal().to()).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void aYearThatNobodyNamesIsAskedFor() {
        var nothing = csv("date,name\n2026-09-07,Labor Day\n");

        assertThat(nothing.faults()).extracting(ImportFault::kind).containsExactly(Kind.NO_FIRST_DAY, Kind.NO_LAST_DAY);
        assertThatThrownBy(nothing::proposal)
                .isInstanceOf(Invalid.class)
                .hasMessage("The file does not name the first day of school: say which day it is.");
    }

    @Test
    void aFaultIsAProblemWithItsLine() {
        assertThatThrownBy(() -> csv("date,name\nsoon,Labor Day\n").proposal())
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Line 2: ");
        assertThat(csv("date,name\n").faults()).containsExactly(new ImportFault(Kind.EMPTY, 0));
    }

    @Test
    void ofAllThatGoesOnOnlyWhatClosesTheSchoolsIsTaken() {
        var proposal = ics(
                event("20260817", "20260818", "Primer día de clases"),
                event("20260907", "20260908", "Feriado: Día del Trabajo"),
                event("20260907", "20260908", "Feriado: Día del Trabajo"),
                event("20261002", "20261003", "Spirit day"),
                event("20261221", "20270102", "Vacaciones de invierno"),
                event("20261218T090000", "20261218T100000", "No school board meeting today"),
                event("20270610", "20270611", "Último día de clases"));

        assertThat(proposal.closed())
                .containsExactly(
                        new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Feriado: Día del Trabajo"),
                        new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1), "Vacaciones de invierno"));
        assertThat(proposal.ignored()).containsExactly("Spirit day", "No school board meeting today");
        assertThat(proposal.doubts()).isEmpty();
    }

    @Test
    void anHourMayNameTheFirstDay() {
        var proposal = ics(
                event("20260817T083000", "20260817T150000", "First day of school"),
                event("20260907", "20260908", "No school"),
                event("20270610T083000", "20270610T120000", "Last day of school"));

        assertThat(proposal.from()).isEqualTo(AUGUST_17);
        assertThat(proposal.to()).isEqualTo(JUNE_10);
    }

    @Test
    void fileWithoutClosures_offersAll_withADoubt() {
        var proposal = ics(
                event("20260817", "20260818", "First day of school"),
                event("20260907", "20260908", "Cesar Chavez"),
                event("20261016", "20261017", "Minimum day"),
                event("20270610", "20270611", "Last day of school"));

        assertThat(proposal.closed()).extracting(Closure::name).containsExactly("Cesar Chavez");
        assertThat(proposal.doubts()).containsExactly(CalendarDoubt.NOTHING_CLOSED);
    }

    @Test
    void repeatingEvent_isTakenOnce_withADoubt() {
        var proposal = ics(
                event("20260817", "20260818", "First day of school"),
                event("20260911", "20260912", "No school\r\nRRULE:FREQ=DAILY"),
                event("20270610", "20270611", "Last day of school"));

        assertThat(proposal.closed()).hasSize(1);
        assertThat(proposal.doubts()).containsExactly(CalendarDoubt.REPEATED);
    }

    @Test
    void moreThanACalendarHoldsIsAFault() {
        var rows = new StringBuilder("date,name\n");
        for (var i = 0; i <= 400; i++) {
            rows.append(AUGUST_17.plusDays(i % 200)).append(",snow ").append(i).append('\n');
        }

        var many = new CalendarImport(new CalendarFile(Format.CSV, rows.toString()), AUGUST_17, JUNE_10);

        assertThat(many.faults()).extracting(ImportFault::kind).containsExactly(Kind.TOO_MANY_CLOSED);
    }

    @Test
    void aYearThatEndsBeforeItBeginsIsAFault() {
        var backwards = new CalendarImport(new CalendarFile(Format.CSV, YEAR), JUNE_10, AUGUST_17);

        assertThat(backwards.faults()).extracting(ImportFault::kind).containsExactly(Kind.YEAR_BACKWARDS);
    }

    static CalendarImport csv(String text) {
        return new CalendarImport(new CalendarFile(Format.CSV, text), null, null);
    }

    static CalendarProposal ics(String... events) {
        var text = "BEGIN:VCALENDAR\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return new CalendarImport(CalendarFile.of(Format.ICS, text.getBytes(UTF_8)), null, null).proposal();
    }

    static String event(String start, String end, String summary) {
        return "BEGIN:VEVENT\r\nDTSTART:" + start + "\r\nDTEND:" + end + "\r\nSUMMARY:" + summary
                + "\r\nEND:VEVENT\r\n";
    }
}
