package org.throughline.core.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.digest.DigestLine.Kind;
import org.throughline.core.notification.digest.NotificationContent.Heading;
import org.throughline.core.notification.digest.NotificationContent.Part;
import org.throughline.core.notification.mail.Mail;

class NotificationMailTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000148");
    static final NotificationMail MAIL = new NotificationMail(URI.create("https://cases.example.org"));

    @Test
    void theSubjectSaysHowManyAndOfNoCase() {
        assertThat(subject("en", late(2), soon(4))).isEqualTo("Throughline: 2 dates passed, 4 in the next 7 days");
        assertThat(subject("en", soon(1))).isEqualTo("Throughline: 1 date in the next 7 days");
        assertThat(subject("en", late(1), tasks(3))).isEqualTo("Throughline: 1 date passed, 3 tasks to do");
        assertThat(subject("es", late(2), soon(4)))
                .isEqualTo("Throughline: 2 fechas vencidas, 4 en los próximos 7 días");
        assertThat(subject("es", reminded(1))).isEqualTo("Throughline: se acerca una fecha");
    }

    @Test
    void aLineSaysTheNumberTheDayAndWhoseTurnItIs() {
        var mail = write("en", late(1), soon(1));

        assertThat(mail.text())
                .contains("- Thu, Nov 19, 2026 (yesterday): a date that the district must keep, 2026-0148")
                .contains("- Wed, Nov 25, 2026 (in 5 days): a date that the family must keep, 2026-0148")
                .contains("https://cases.example.org/staff/cases/" + CASE)
                .contains("https://cases.example.org/staff/notices");
        assertThat(mail.html())
                .contains("<html lang=\"en\">")
                .contains("<a href=\"https://cases.example.org/staff/cases/" + CASE + "\">2026-0148</a>");
    }

    @Test
    void spanishIsSpanishThroughout() {
        var mail = write("es", late(1), soon(1), tasks(1));

        assertThat(mail.text())
                .contains("(ayer): una fecha que el distrito debe cumplir, 2026-0148")
                .contains("(hoy): una tarea, 2026-0148")
                .contains("(en 5 días)");
        assertThat(mail.html()).contains("<html lang=\"es\">").contains("Vencidas: 1");
        assertThat(mail.text()).doesNotContain("date").doesNotContain("{").doesNotContain("the ");
    }

    @Test
    void notificationMail_countsWhatFindsNoRoom() {
        assertThat(write("en", late(21)).text()).contains("20 more are in Throughline.");
        assertThat(write("en", late(1)).text()).doesNotContain("in Throughline.\n");
    }

    @Test
    void aHeadingWithoutLinesIsLeftOut() {
        assertThat(new NotificationContent(List.of(part(Heading.LATE, 0, Kind.DISTRICT, FRIDAY))).isNothing())
                .isTrue();
        assertThat(write("en", soon(1)).text()).doesNotContain("Passed");
    }

    /** Whoever gives the templates more to know must think of this test, and of phones on kitchen tables. */
    @Test
    void noTemplateCanNameAChild() {
        assertThat(names(NotificationMail.Page.class))
                .containsExactlyInAnyOrder("language", "title", "intro", "sections", "why", "settings", "settingsLink");
        assertThat(names(NotificationMail.Section.class)).containsExactlyInAnyOrder("title", "rows", "more");
        assertThat(names(NotificationMail.Row.class))
                .containsExactlyInAnyOrder("link", "number", "day", "when", "what");
        assertThat(names(DigestLine.class)).containsExactlyInAnyOrder("caseId", "number", "day", "kind");
    }

    @Test
    void notificationMail_hasTheSameKeysInBothLanguages() {
        var english = ResourceBundle.getBundle("mail.notices", Locale.ROOT);
        var spanish = ResourceBundle.getBundle("mail.notices", Locale.of("es"));

        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(spanish.getString(key)).isNotEqualTo(english.getString(key)));
    }

    static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    static String subject(String language, Part... parts) {
        return write(language, parts).subject();
    }

    static Mail write(String language, Part... parts) {
        var usual = NotificationPreferences.usual(ZoneId.of("America/Los_Angeles"));
        var preferences = new NotificationPreferences(
                true,
                7,
                usual.weekdays(),
                false,
                true,
                usual.daysBefore(),
                null,
                null,
                usual.zone(),
                Locale.of(language));
        var recipient = new Recipient(UUID.randomUUID(), "ana@harbor.example", false, preferences, null, null);
        return MAIL.write(UUID.randomUUID(), recipient, new NotificationContent(List.of(parts)), FRIDAY);
    }

    static Part late(int many) {
        return part(Heading.LATE, many, Kind.DISTRICT, FRIDAY.minusDays(1));
    }

    static Part soon(int many) {
        return part(Heading.SOON, many, Kind.FAMILY, FRIDAY.plusDays(5));
    }

    static Part tasks(int many) {
        return part(Heading.TASKS, many, Kind.TASK, FRIDAY);
    }

    static Part reminded(int many) {
        return part(Heading.REMINDED, many, Kind.DISTRICT, FRIDAY.plusDays(7));
    }

    static Part part(Heading heading, int many, Kind kind, LocalDate day) {
        return new Part(heading, many, List.of(new DigestLine(CASE, "2026-0148", day, kind)));
    }
}
