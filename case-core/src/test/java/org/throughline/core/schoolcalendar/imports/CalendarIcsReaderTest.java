package org.throughline.core.schoolcalendar.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.problem.TooLarge;
import org.throughline.core.schoolcalendar.imports.CalendarFile.Format;
import org.throughline.core.schoolcalendar.imports.ImportFault.Kind;
import org.throughline.core.schoolcalendar.imports.ImportedEntries.Entry;

class CalendarIcsReaderTest {

    static final LocalDate LABOR_DAY = LocalDate.of(2026, 9, 7);

    @Test
    void theEndIsTheDayAfter() {
        var entries = read(event("DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261128", "SUMMARY:Thanksgiving"));

        assertThat(entries.all())
                .containsExactly(
                        new Entry("Thanksgiving", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27), true, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20260907 | X-NOTHING:1 | true
            DTSTART;VALUE=DATE:20260907 | DTEND;VALUE=DATE:20260907 | true
            DTSTART:20260907T000000Z | DTEND:20260908T000000Z | true
            DTSTART;TZID=America/Los_Angeles:20260907T000000 | DTEND;TZID=America/Los_Angeles:20260908T000000 | true
            DTSTART:20260907T083000 | DTEND:20260907T150000 | false
            DTSTART:20260907T180000 | X-NOTHING:1 | false
            """)
    void anEventIsOfWholeDaysOrOfAnHour(String start, String end, boolean wholeDays) {
        assertThat(read(event(start, end, "SUMMARY:Labor Day")).all())
                .containsExactly(new Entry("Labor Day", LABOR_DAY, LABOR_DAY, wholeDays, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            P5D, 2026-11-27
            P2W, 2026-12-06
            P0D, 2026-11-23
            PT8H, 2026-11-23
            P99999999999D, 2026-11-23
            """)
    void aLengthMayTakeThePlaceOfTheEnd(String duration, LocalDate last) {
        var entries = read(event("DTSTART;VALUE=DATE:20261123", "DURATION:" + duration, "SUMMARY:Thanksgiving"));

        assertThat(entries.all()).extracting(Entry::to).containsExactly(last);
    }

    @Test
    void cancelledEvent_isLeftOut() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261123", "STATUS:CANCELLED", "SUMMARY:No school"))
                        .all())
                .isEmpty();
    }

    @Test
    void longLinesAreFoldedAndMarksEscaped() {
        var entries = read(event(
                "DTSTART;VALUE=DATE:20260907",
                "DESCRIPTION:Anything\\, even\r\n  this: folded",
                "SUMMARY:No school\\; offices\\, gyms and po\r\n ols closed\\nall day"));

        assertThat(entries.all())
                .extracting(Entry::name)
                .containsExactly("No school; offices, gyms and pools closed all day");
    }

    @Test
    void anAlarmIsNoEvent() {
        var entries = read(event(
                "SUMMARY:No school",
                "DTSTART;VALUE=DATE:20260907",
                "BEGIN:VALARM",
                "SUMMARY:Remember",
                "TRIGGER:-PT15M",
                "END:VALARM"));

        assertThat(entries.all()).extracting(Entry::name).containsExactly("No school");
    }

    @Test
    void aRuleThatRepeatsForEverIsNotFollowed() {
        var entries = read(event(
                "DTSTART;VALUE=DATE:20260907",
                "SUMMARY:No school",
                "RRULE:FREQ=SECONDLY;INTERVAL=1;COUNT=2147483647;BYSECOND=0,1,2,3"));

        assertThat(entries.all()).containsExactly(new Entry("No school", LABOR_DAY, LABOR_DAY, true, true));
    }

    @Test
    void aTimeZoneIsNotLookedUp() {
        var entries = CalendarIcsReader.read("""
                BEGIN:VCALENDAR\r
                BEGIN:VTIMEZONE\r
                TZID:Nowhere\r
                TZURL:http://127.0.0.1:1/zone.ics\r
                BEGIN:STANDARD\r
                DTSTART:19700101T000000\r
                TZOFFSETFROM:-0700\r
                TZOFFSETTO:-0800\r
                END:STANDARD\r
                END:VTIMEZONE\r
                BEGIN:VEVENT\r
                DTSTART;TZID=Nowhere:20260907T000000\r
                DTEND;TZID=Nowhere:20260908T000000\r
                SUMMARY:No school\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);

        assertThat(entries.all()).containsExactly(new Entry("No school", LABOR_DAY, LABOR_DAY, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void lettersOfOtherEncodingsAreRead(String charset) {
        var text = event("DTSTART;VALUE=DATE:20261012", "SUMMARY:Día de los Muertos: sin clases");
        var bytes = (charset.startsWith("UTF") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));

        assertThat(CalendarFile.of(Format.ICS, bytes).entries().all())
                .extracting(Entry::name)
                .containsExactly("Día de los Muertos: sin clases");
    }

    @Test
    void aDayThatIsNoneIsNamedByItsLine() {
        var entries = read(event("SUMMARY:No school", "DTSTART;VALUE=DATE:20260231", "DTEND;VALUE=DATE:20260902"));

        assertThat(entries.all()).isEmpty();
        assertThat(entries.faults()).containsExactly(new ImportFault(Kind.NO_DAY, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:No school\r\n",
                "BEGIN:VCALENDAR\r\nthis is no line\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=\"DATE:20260907\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void aBrokenFileIsAFault(String text) {
        assertThat(CalendarIcsReader.read(text).faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Not found</html>", "from,to,name", "BEGIN:VCARD\r\nEND:VCARD"})
    void anythingElseIsNoCalendar(String text) {
        assertThat(CalendarIcsReader.read(text).faults()).containsExactly(new ImportFault(Kind.NOT_ICS, 0));
    }

    @Test
    void moreEventsThanADistrictHasAreRefused() {
        var one = "BEGIN:VEVENT\r\nDTSTART:20260907\r\nSUMMARY:x\r\nEND:VEVENT\r\n";
        var most = "BEGIN:VCALENDAR\r\n" + one.repeat(ImportedEntries.MOST) + "END:VCALENDAR\r\n";
        var more = "BEGIN:VCALENDAR\r\n" + one.repeat(ImportedEntries.MOST + 1) + "END:VCALENDAR\r\n";

        assertThat(CalendarIcsReader.read(most).all()).hasSize(ImportedEntries.MOST);
        assertThat(CalendarIcsReader.read(more).faults())
                .extracting(ImportFault::kind)
                .containsExactly(Kind.TOO_MANY);
    }

    @Test
    void moreThanAMegabyteIsNotReadAtAll() {
        assertThatThrownBy(() -> CalendarFile.of(Format.ICS, new byte[CalendarFile.MOST_BYTES + 1]))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void aMegabyteOfNothingIsReadQuickly() {
        var bytes = ("BEGIN:VCALENDAR\r\nX-LONG:" + "\r\n a".repeat(250_000)).getBytes(ISO_8859_1);

        assertThat(CalendarFile.of(Format.ICS, bytes).entries().all()).isEmpty();
    }

    static ImportedEntries read(String text) {
        return CalendarFile.of(Format.ICS, text.getBytes(UTF_8)).entries();
    }

    static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
