package org.throughline.core.schoolcalendar.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.schoolcalendar.imports.CalendarFile.Format;

/** Whatever comes, the answer is a proposal or a fault, and it comes soon. */
class HostileCalendarFilesTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    static final String ICS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261123
            DTEND;VALUE="DATE":20261128
            SUMMARY;LANGUAGE=es:Sin clases\\, vacaciones
            RRULE:FREQ=YEARLY;COUNT=3
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;
    static final String CSV = "from,to,name\n2026-11-23,2026-11-27,\"Thanks, giving\"\n12/21/2026,,Winter\n";
    static final String WORST = "\"\\;:,=\r\n\t\u0000é 0BEGIN:END";

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDamagedFileIsAFaultAtWorst(Format format) {
        var random = new Random(20_261_120);
        var good = format == Format.ICS ? ICS : CSV;
        for (var turn = 0; turn < 5_000; turn++) {
            var file = CalendarFile.of(format, damaged(good, random).getBytes(UTF_8));
            var read = new CalendarImport(file, AUGUST_17, JUNE_10);

            if (read.faults().isEmpty()) {
                assertThat(read.proposal().closed()).allSatisfy(closure -> {
                    assertThat(closure.from()).isBetween(AUGUST_17, JUNE_10);
                    assertThat(closure.to()).isBetween(closure.from(), JUNE_10);
                    assertThat(closure.name()).doesNotContain("\u0000");
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "BEGIN:VEVENT\r\n", "\r\n ", "DTSTART:", ";", "X;A=\"b\":\r\n", "a,", "\"\"", "(a+)+b"})
    void aMegabyteOfOneThingIsReadSoon(String thing) {
        var much = thing.repeat((CalendarFile.MOST_BYTES - 100) / thing.length());

        for (var format : Format.values()) {
            var text = (format == Format.ICS ? "BEGIN:VCALENDAR\r\n" : "date,name\n2026-11-23,") + much;
            assertTimeout(Duration.ofSeconds(20), () -> {
                var file = CalendarFile.of(format, text.getBytes(UTF_8));
                assertThat(new CalendarImport(file, AUGUST_17, JUNE_10).faults())
                        .hasSizeLessThan(2_100);
            });
        }
    }

    static String damaged(String good, Random random) {
        var text = new StringBuilder(good);
        for (var i = 0; i <= random.nextInt(4); i++) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, WORST.charAt(random.nextInt(WORST.length())));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
            }
        }
        return text.toString();
    }
}
