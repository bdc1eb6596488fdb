package org.throughline.core.agenda;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseAccess.Visible;

class AgendaSqlTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Set<AgendaKind> ALL = EnumSet.allOf(AgendaKind.class);
    static final Visible EVERYTHING = new Visible(true, Set.of());

    @Test
    void agendaDay_holdsEachKind_deadlinesFirst() throws Exception {
        var rows = new CaseRows();
        var ana = rows.person("advocate");
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        rows.task(mateo, ana, TODAY);
        rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY, null, false);
        rows.fact(mateo, "HEARING_SCHEDULED", TODAY, null, false);
        rows.fact(mateo, "IEP_MEETING_HELD", TODAY, null, false);
        rows.deadline(mateo, "FED.EVAL", TODAY);

        var found = ask(rows, ALL, false, EVERYTHING, ana, 10);

        assertThat(found).extracting(row -> row.get(0)).containsExactly("DEADLINE", "HEARING", "MEETING", "TASK");
        assertThat(found.getFirst()).contains("Mateo Walk", "finish the evaluation", "terminar la evaluación");
        assertThat(ask(rows, EnumSet.of(AgendaKind.TASK), false, EVERYTHING, ana, 10))
                .extracting(row -> row.get(7))
                .containsExactly("Call");
    }

    @Test
    void agenda_leavesOutWhatIsMetOrBesideOrOfAClosedCase() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        for (var setting : List.of("outcome = 'MET'", "beside = true", "legal = false")) {
            rows.change(rows.deadline(mateo, "FED.EVAL", TODAY), setting);
        }
        rows.deadline(rows.caseOf("Kai", "Alder Creek", "CLOSED"), "FED.EVAL", TODAY);

        assertThat(ask(rows, ALL, false, EVERYTHING, UUID.randomUUID(), 10)).isEmpty();
    }

    @Test
    void aDayThatNobodyCanMissIsNotLateWhenItHasPassed() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        rows.change(rows.deadline(mateo, "FED.WINDOW", TODAY.minusDays(1)), "binding = false");
        rows.change(rows.deadline(mateo, "FED.WINDOW", TODAY.plusDays(1)), "binding = false");

        assertThat(ask(rows, ALL, false, EVERYTHING, UUID.randomUUID(), 10))
                .extracting(row -> row.get(6))
                .containsExactly("2026-11-21");
    }

    @Test
    void aMeetingThatWasMovedStandsOnItsNewDayUnderItsFirstName() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        var first = rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY, null, false);
        var second = rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY.plusDays(1), first, false);
        var third = rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY.plusDays(2), second, false);
        var gone = rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY, null, false);
        rows.fact(mateo, "IEP_MEETING_SCHEDULED", TODAY, gone, true);

        assertThat(ask(rows, ALL, false, EVERYTHING, UUID.randomUUID(), 10))
                .extracting(row -> row.get(1), row -> row.get(2), row -> row.get(6))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(third, first, "2026-11-22"));
    }

    @Test
    void aFullDayShowsAFewAndSaysHowManyThereAre() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        for (var i = 0; i < 5; i++) {
            rows.deadline(mateo, "FED.EVAL", TODAY);
        }

        var found = ask(rows, ALL, false, EVERYTHING, UUID.randomUUID(), 3);

        assertThat(found).hasSize(3).allSatisfy(row -> assertThat(row.get(13)).isEqualTo(5L));
    }

    @Test
    void ownAgenda_holdsCasesOfOwnTeams_andOwnTasks() throws Exception {
        var rows = new CaseRows();
        var ana = rows.person("advocate");
        var alex = rows.person("advocate");
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        rows.team(mateo, ana);
        rows.team(mateo, alex);
        var ours = rows.deadline(mateo, "FED.EVAL", TODAY);
        var mine = rows.task(mateo, ana, TODAY);
        rows.task(mateo, alex, TODAY);
        rows.deadline(rows.caseOf("Kai", "Alder Creek", "OPEN"), "FED.EVAL", TODAY);

        assertThat(ask(rows, ALL, true, EVERYTHING, ana, 10))
                .extracting(row -> row.get(1))
                .containsExactly(ours, mine);
    }

    @Test
    void agenda_leavesOutCasesThatTheCallerMayNotSee() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        var kai = rows.caseOf("Kai", "Alder Creek", "OPEN");
        var ofMateo = rows.deadline(mateo, "FED.EVAL", TODAY);
        var ofKai = rows.deadline(kai, "FED.EVAL", TODAY);

        assertThat(ask(rows, ALL, false, new Visible(false, Set.of(mateo)), UUID.randomUUID(), 10))
                .extracting(row -> row.get(1))
                .containsExactly(ofMateo);
        assertThat(ask(rows, ALL, false, new Visible(true, Set.of(mateo)), UUID.randomUUID(), 10))
                .extracting(row -> row.get(1))
                .containsExactly(ofKai);
    }

    @Test
    void anotherOrganisationHasNothingOnItsDays() throws Exception {
        var rows = new CaseRows();
        rows.deadline(rows.caseOf("Mateo", "Alder Creek", "OPEN"), "FED.EVAL", TODAY);

        assertThat(ask(new CaseRows(), ALL, false, EVERYTHING, UUID.randomUUID(), 10))
                .isEmpty();
    }

    static List<List<@Nullable Object>> ask(
            CaseRows rows, Set<AgendaKind> kinds, boolean mine, Visible visible, UUID caller, int most)
            throws Exception {
        return rows.ask(
                AgendaSql.of(kinds, mine, visible),
                "2026-11-01",
                "2026-11-30",
                TODAY.toString(),
                caller.toString(),
                visible.ids().stream().map(UUID::toString).collect(joining(",", "{", "}")),
                most);
    }
}
