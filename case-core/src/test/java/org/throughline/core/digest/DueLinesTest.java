package org.throughline.core.digest;

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
import org.throughline.core.digest.Line.Kind;
import org.throughline.core.digest.Told.Heading;
import org.throughline.core.notice.Wish;

/** What a person is told for the rows that there are. */
class DueLinesTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    final Harbor harbor;
    UUID ana = UUID.randomUUID();
    UUID alex = UUID.randomUUID();

    DueLinesTest() throws Exception {
        harbor = new Harbor();
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

        var told = digest(ana);

        assertThat(told.parts()).extracting(Told.Part::heading).containsExactly(Heading.LATE, Heading.SOON);
        assertThat(lines(told, Heading.LATE))
                .containsExactly(new Line(mateo, "2026-0001", FRIDAY.minusDays(1), Kind.AGENCY));
        assertThat(lines(told, Heading.SOON))
                .containsExactly(
                        new Line(mateo, "2026-0001", FRIDAY, Kind.FAMILY),
                        new Line(mateo, "2026-0001", FRIDAY.plusDays(1), Kind.MARK),
                        new Line(mateo, "2026-0001", FRIDAY.plusDays(7), Kind.DISTRICT));
    }

    @Test
    void onlyLegalDatesThatAreOpenAreTold() throws Exception {
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
    void nobodyIsToldOfAnothersCases() throws Exception {
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
                .extracting(Line::number)
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

        assertThat(lines(digest(ana), Heading.TASKS)).containsExactly(new Line(mateo, "2026-0001", FRIDAY, Kind.TASK));
    }

    @Test
    void aLongListIsCutAndCountedWhole() throws Exception {
        var mateo = harbor.caseOf(ana);
        for (var i = 1; i <= 23; i++) {
            harbor.deadline(mateo, FRIDAY.minusDays(i));
        }
        harbor.deadline(mateo, FRIDAY);

        var told = digest(ana);

        assertThat(told.part(Heading.LATE).orElseThrow().many()).isEqualTo(23);
        assertThat(lines(told, Heading.LATE)).hasSize(20);
        assertThat(lines(told, Heading.SOON)).hasSize(1);
    }

    @Test
    void anotherOrganisationIsNotThere() throws Exception {
        harbor.deadline(harbor.caseOf(ana), FRIDAY);
        var summit = new Harbor();

        var told = inTransaction(summit.tenant, it -> new DueLines(it).digest(recipient(ana, true, true), FRIDAY));

        assertThat(told.isNothing()).isTrue();
    }

    Told digest(UUID person) throws Exception {
        return digest(recipient(person, false, false));
    }

    Told digest(Recipient recipient) throws Exception {
        return inTransaction(harbor.tenant, it -> new DueLines(it).digest(recipient, FRIDAY));
    }

    static Recipient recipient(UUID person, boolean supervisor, boolean all) {
        var usual = Wish.usual(ZoneId.of("America/Los_Angeles"));
        var wish = new Wish(
                true, 7, usual.weekdays(), all, true, List.of(7, 1, 0), null, null, usual.zone(), Locale.ENGLISH);
        return new Recipient(person, "ana@harbor.example", supervisor, wish, null, null);
    }

    static List<Line> lines(Told told, Heading heading) {
        return told.part(heading).orElseThrow().lines();
    }
}
