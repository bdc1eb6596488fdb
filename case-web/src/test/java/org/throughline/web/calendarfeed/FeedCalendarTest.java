package org.throughline.web.calendarfeed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaFake;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.core.calendarfeed.FeedContent;

/** Read again as a calendar program reads it. */
class FeedCalendarTest {

    static final URI BASE = URI.create("https://throughline.example");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aDeadlineLastsItsWholeDayAndNamesNoChild() throws Exception {
        var deadline = AgendaFake.deadline(FRIDAY, false, true);

        var event = events(read("en", deadline)).getFirst();

        assertThat(value(event, "SUMMARY")).isEqualTo("Deadline: finish the evaluation (case 2026-0148)");
        assertThat(value(event, "DTSTART")).isEqualTo("20261120");
        assertThat(value(event, "DTEND")).isEqualTo("20261121");
        assertThat(value(event, "UID")).isEqualTo("deadline-" + deadline.root() + "@throughline");
        assertThat(value(event, "URL")).isEqualTo(BASE + "/staff/deadlines/" + deadline.id());
        assertThat(value(event, "DESCRIPTION")).startsWith("The district must finish the evaluation\n");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261120T120000Z");
    }

    @Test
    void whatIsEstimatedOrToBeCheckedSaysSoInBothLanguages() throws Exception {
        var unsure = AgendaFake.deadline(FRIDAY, true, false);

        var english = events(read("en", unsure)).getFirst();
        var spanish = events(read("es", unsure)).getFirst();

        assertThat(value(english, "SUMMARY")).startsWith("Estimated deadline to be checked: ");
        assertThat(value(english, "DESCRIPTION")).contains("Estimated: ", "To be checked: ");
        assertThat(value(spanish, "SUMMARY"))
                .isEqualTo("Plazo estimado por verificar: terminar la evaluación (caso 2026-0148)");
    }

    @Test
    void feed_namesNoChild() {
        var text = text(
                "en",
                List.of(
                        AgendaFake.deadline(FRIDAY, true, true),
                        AgendaFake.of(AgendaKind.MEETING, FRIDAY),
                        AgendaFake.of(AgendaKind.HEARING, FRIDAY),
                        AgendaFake.of(AgendaKind.TASK, FRIDAY)));

        assertThat(text.replace("\r\n ", ""))
                .doesNotContain("Mateo", "Villanueva")
                .contains("Task (case 2026-0148)");
    }

    @Test
    void linesAreFoldedAndEscapedAsCalendarsWantThem() throws Exception {
        var text = text("es", List.of(AgendaFake.deadline(FRIDAY, true, false)));

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(text)
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H", "METHOD:PUBLISH", "DTSTART;VALUE=DATE:20261120");
        assertThat(text.replace("\r\n ", "")).contains("\\nEstimado: ");
    }

    @Test
    void aQuietTimeIsACalendarToo() throws Exception {
        assertThat(events(read("en"))).isEmpty();
    }

    @Test
    void theTagChangesWithWhatIsSaidAndNotWithTheMoment() {
        var deadline = AgendaFake.deadline(FRIDAY, false, true);
        var one = new FeedCalendar(new FeedContent("en", List.of(deadline)), BASE);
        var same = new FeedCalendar(new FeedContent("en", List.of(deadline)), BASE);
        var other = new FeedCalendar(new FeedContent("es", List.of(deadline)), BASE);

        assertThat(one.tag()).startsWith("W/\"").isEqualTo(same.tag()).isNotEqualTo(other.tag());
        assertThat(one.text(NOON)).isNotEqualTo(one.text(NOON.plusSeconds(60)));
    }

    @Test
    void feed_withHalfASecret_isNotLookedUp() {
        assertThat(FeedAddress.secret(null)).isEmpty();
        assertThat(FeedAddress.secret("/")).isEmpty();
        assertThat(FeedAddress.secret("/.ics")).isEmpty();
        assertThat(FeedAddress.secret("/" + "a".repeat(43))).isEmpty();
        assertThat(FeedAddress.secret("/a/" + "a".repeat(41) + ".ics")).isEmpty();
        assertThat(FeedAddress.secret("/" + "a".repeat(43) + ".ics")).isPresent();
        assertThat(FeedAddress.ofPhone("https://a.example/calendar/b.ics"))
                .isEqualTo("webcal://a.example/calendar/b.ics");
    }

    static Calendar read(String language, AgendaEntry... entries) throws Exception {
        var text = text(language, List.of(entries));
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    static String text(String language, List<AgendaEntry> planned) {
        return new String(new FeedCalendar(new FeedContent(language, planned), BASE).text(NOON), UTF_8);
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents().stream()
                .map(VEvent.class::cast)
                .toList();
    }

    static String value(VEvent event, String name) {
        return event.<Property>getRequiredProperty(name).getValue();
    }
}
