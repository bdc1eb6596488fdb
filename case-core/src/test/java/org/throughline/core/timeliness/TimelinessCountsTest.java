package org.throughline.core.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.CaseRows;
import org.throughline.core.problem.Invalid;

/** What the database counts: each date once, and none of it by guessing. */
class TimelinessCountsTest {

    static final String NOBODY = new UUID(0, 0).toString();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void date_isCountedInExactlyOneNumber() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        met(rows, mateo, TODAY, TODAY, true);
        met(rows, mateo, TODAY, TODAY.plusDays(1), true);
        met(rows, mateo, TODAY, TODAY.plusDays(4), true);
        met(rows, mateo, TODAY, TODAY.plusDays(90), false);
        rows.deadline(mateo, "FED.EVAL", TODAY.minusDays(1));
        rows.deadline(mateo, "FED.EVAL", TODAY);
        rows.change(rows.deadline(mateo, "FED.EVAL", TODAY), "outcome = 'WAIVED'");
        rows.change(rows.deadline(mateo, "FED.EVAL", TODAY.minusDays(9)), "estimated = true");

        assertThat(ask(rows, "", "", "", ""))
                .containsExactly(
                        List.of("CA", "Alder Creek", "FED.EVAL", true, 1L, 2L, 2.5, 4, 1L, 1L, 1L, 1L, 1L, 1L));
    }

    @Test
    void whoeverIsNotTheDistrictAndWhatNobodyCanMissIsNotCounted() throws Exception {
        var rows = new CaseRows();
        var mateo = rows.caseOf("Mateo", "Alder Creek", "OPEN");
        for (var setting : List.of("bound = 'FAMILY'", "binding = false", "legal = false", "beside = true")) {
            rows.change(rows.deadline(mateo, "FED.EVAL", TODAY), setting);
        }
        rows.deadline(rows.caseOf("Kai", "Alder Creek", "CLOSED"), "FED.EVAL", TODAY.minusDays(9));

        assertThat(ask(rows, "", "", "", "")).isEmpty();
    }

    @Test
    void theSameDistrictWrittenInAnotherWayIsTheSame() throws Exception {
        var rows = new CaseRows();
        rows.deadline(rows.caseOf("Mateo", "Alder Creek", "OPEN"), "FED.EVAL", TODAY);
        rows.deadline(rows.caseOf("Kai", " alder creek ", "OPEN"), "FED.EVAL", TODAY);
        rows.deadline(rows.caseOf("Rosa", "Birch Hill", "OPEN"), "FED.EVAL", TODAY);

        assertThat(ask(rows, "CA", "ALDER CREEK", "2026-03-02", "2026-03-02"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(9)).isEqualTo(2L));
        assertThat(ask(rows, "", "", "", "")).hasSize(2);
        assertThat(ask(rows, "TX", "", "", "")).isEmpty();
        assertThat(ask(rows, "", "", "2026-03-03", "")).isEmpty();
        assertThat(ask(rows, "", "", "", "2026-03-01")).isEmpty();
    }

    @Test
    void anotherOrganisationCountsNothing() throws Exception {
        var rows = new CaseRows();
        rows.deadline(rows.caseOf("Mateo", "Alder Creek", "OPEN"), "FED.EVAL", TODAY);

        assertThat(ask(new CaseRows(), "", "", "", "")).isEmpty();
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        var backwards = new TimelinessQuery(null, null, TODAY, TODAY.minusDays(1));

        assertThatThrownBy(backwards::check).isInstanceOf(Invalid.class);
    }

    static void met(CaseRows rows, UUID caseId, LocalDate due, LocalDate on, boolean exactly) throws Exception {
        rows.change(
                rows.deadline(caseId, "FED.EVAL", due),
                "outcome = 'MET', ended_on = '%s', ended_exactly = %s".formatted(on, exactly));
    }

    static List<List<@Nullable Object>> ask(CaseRows rows, String state, String district, String from, String to)
            throws Exception {
        return rows.ask(TimelinessCounts.COUNTED, state, district, from, to, TODAY.toString(), NOBODY, "true", 50, 0);
    }
}
