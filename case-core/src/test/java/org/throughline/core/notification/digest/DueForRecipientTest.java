package org.throughline.core.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.digest.DigestLine.Kind;
import org.throughline.core.notification.digest.NotificationContent.Heading;

/** What a person is told for the rows that there are. */
class DueForRecipientTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    final HarborRows harbor;
    UUID ana = UUID.randomUUID();
    UUID alex = UUID.randomUUID();

    DueForRecipientTest() throws Exception {
        harbor = new HarborRows();
    }

    @BeforeEach
    void people() throws Exception {
        ana = harbor.person("Ana", "advocate");
        alex = harbor.person("Alex", "advocate");
    }

    @Test
    void datesThatPassedAndThoseOfAWeekAreToldInTheirOrder() throws Exception {
        var mateo = harbor.caseOf(ana);
        harbor.deadline(mateo, FRIDAY.plusDays(8));
        harbor.deadline(mateo, FRIDAY.plusDays(7));
        harbor.deadline(mateo, FRIDAY, Map.of("bound", "EACH_PARTY"));
        harbor.deadline(mateo, FRIDAY.plusDays(1), Map.of("binding", false));
        harbor.deadline(mateo, FRIDAY.minusDays(1), Map.of("bound", "HEARING_OFFICER"));

        var content = digest(ana);

        assertThat(content.parts())
                .extracting(NotificationContent.Part::heading)
                .containsExactly(Heading.LATE, Heading.SOON);
        assertThat(lines(content, Heading.LATE))
                .containsExactly(new DigestLine(mateo, "2026-0001", FRIDAY.minusDays(1), Kind.AGENCY));
        assertThat(lines(content, Heading.SOON))
                .containsExactly(
                        new DigestLine(mateo, "2026-0001", FRIDAY, Kind.FAMILY),
                        new DigestLine(mateo, "2026-0001", FRIDAY.plusDays(1), Kind.MARK),
                        new DigestLine(mateo, "2026-0001", FRIDAY.plusDays(7), Kind.DISTRICT));
    }

    @Test
    void dueDeadlines_areOpenLegalDatesOnly() throws Exception {
        var mateo = harbor.caseOf(ana);
        harbor.deadline(mateo, FRIDAY, Map.of("legal", false));
        harbor.deadline(mateo, FRIDAY, Map.of("beside", true));
        harbor.deadline(mateo, FRIDAY, Map.of("outcome", "MET"));
        harbor.deadline(mateo, FRIDAY, Map.of("outcome", "WAIVED"));
        harbor.deadline(mateo, FRIDAY.minusDays(1), Map.of("binding", false));

        assertThat(digest(ana).isNothing()).isTrue();
    }

    @Test
    void aClosedCaseAsksForNothing() throws Exception {
        var mateo = harbor.caseOf(ana);
        harbor.deadline(mateo, FRIDAY);
        harbor.task(mateo, ana, FRIDAY);
        harbor.change("update case_file set status = 'CLOSED', outcome = 'RESOLVED' where id = ?", mateo);

        assertThat(digest(ana).isNothing()).isTrue();
    }

    @Test
    void dueDeadlines_leaveOutCasesOfOthers() throws Exception {
        var mateo = harbor.caseOf(ana);
        harbor.deadline(mateo, FRIDAY);

        assertThat(digest(alex).isNothing()).isTrue();
        // whatever was chosen: an advocate is no supervisor
        assertThat(digest(recipient(alex, false, true)).isNothing()).isTrue();
    }

    @Test
    void aSupervisorIsToldOfAllCasesButTheRestrictedOnesOfOthers() throws Exception {
        var sam = harbor.person("Sam", "supervisor");
        harbor.deadline(harbor.caseOf(ana), FRIDAY);
        var restricted = harbor.caseOf(ana);
        harbor.deadline(restricted, FRIDAY);
        harbor.change("update case_file set restricted = true where id = ?", restricted);

        assertThat(digest(recipient(sam, true, false)).isNothing()).isTrue();
        assertThat(lines(digest(recipient(sam, true, true)), Heading.SOON))
                .extracting(DigestLine::number)
                .containsExactly("2026-0001");
    }

    @Test
    void tasksAreThoseOfThePersonThatAreDueOrLate() throws Exception {
        var mateo = harbor.caseOf(ana, alex);
        harbor.task(mateo, ana, FRIDAY.minusDays(3));
        harbor.task(mateo, ana, FRIDAY);
        harbor.task(mateo, ana, FRIDAY.plusDays(1));
        harbor.task(mateo, alex, FRIDAY);
        harbor.change("update task set done_at = now(), done_by = ? where due_on = ?", ana, FRIDAY.minusDays(3));

        assertThat(lines(digest(ana), Heading.TASKS))
                .containsExactly(new DigestLine(mateo, "2026-0001", FRIDAY, Kind.TASK));
    }

    @Test
    void aLongListIsCutAndCountedWhole() throws Exception {
        var mateo = harbor.caseOf(ana);
        for (var i = 1; i <= 23; i++) {
            harbor.deadline(mateo, FRIDAY.minusDays(i));
        }
        harbor.deadline(mateo, FRIDAY);

        var content = digest(ana);

        assertThat(content.part(Heading.LATE).orElseThrow().many()).isEqualTo(23);
        assertThat(lines(content, Heading.LATE)).hasSize(20);
        assertThat(lines(content, Heading.SOON)).hasSize(1);
    }

    @Test
    void anotherOrganisationIsNotThere() throws Exception {
        harbor.deadline(harbor.caseOf(ana), FRIDAY);
        var summit = new HarborRows();

        var content =
                inTransaction(summit.tenant, it -> new DueForRecipient(it).digest(recipient(ana, true, true), FRIDAY));

        assertThat(content.isNothing()).isTrue();
    }

    NotificationContent digest(UUID person) throws Exception {
        return digest(recipient(person, false, false));
    }

    NotificationContent digest(Recipient recipient) throws Exception {
        return inTransaction(harbor.tenant, it -> new DueForRecipient(it).digest(recipient, FRIDAY));
    }

    static Recipient recipient(UUID person, boolean supervisor, boolean all) {
        var usual = NotificationPreferences.usual(ZoneId.of("America/Los_Angeles"));
        var preferences = new NotificationPreferences(
                true, 7, usual.weekdays(), all, true, List.of(7, 1, 0), null, null, usual.zone(), Locale.ENGLISH);
        return new Recipient(person, "ana@harbor.example", supervisor, preferences, null, null);
    }

    static List<DigestLine> lines(NotificationContent content, Heading heading) {
        return content.part(heading).orElseThrow().lines();
    }
}
