package org.throughline.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.casefile.CaseDifference.Field.SUMMARY;
import static org.throughline.core.casefile.CaseDifference.Field.TYPE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.student.StudentDetails;

class CaseDifferenceTest {

    static final StudentDetails MATEO = StudentDetails.of("Mateo", "Cruz", null, null, null, null, "CA", "es");

    final CaseChange before = change(CaseType.EVALUATION, "First call.", Priority.NORMAL);

    @Test
    void fieldsThatOnePersonChanged_areKeptOfBoth() {
        var mine = change(CaseType.EVALUATION, "First call. Then a letter.", Priority.NORMAL);
        var theirs = change(CaseType.DISPUTE, "First call.", Priority.URGENT);

        var difference = new CaseDifference(before, mine, theirs);

        assertThat(difference.conflicts()).isEmpty();
        assertThat(difference.merged(Set.of()))
                .isEqualTo(change(CaseType.DISPUTE, "First call. Then a letter.", Priority.URGENT));
    }

    @Test
    void fieldThatBothChanged_isAConflict() {
        var mine = change(CaseType.PLACEMENT, "Mine.", Priority.NORMAL);
        var theirs = change(CaseType.DISPUTE, "Theirs.", Priority.NORMAL);

        var difference = new CaseDifference(before, mine, theirs);

        assertThat(difference.conflicts()).containsExactly(TYPE, SUMMARY);
        assertThat(difference.merged(Set.of(SUMMARY))).isEqualTo(change(CaseType.DISPUTE, "Mine.", Priority.NORMAL));
    }

    @Test
    void fieldThatBothChangedAlike_isNoConflict() {
        var both = change(CaseType.DISPUTE, "Same.", Priority.HIGH);

        assertThat(new CaseDifference(before, both, both).conflicts()).isEmpty();
    }

    private static CaseChange change(CaseType type, String summary, Priority priority) {
        return new CaseChange(
                MATEO, type, CaseStatus.OPEN, Situation.HAS_IEP, summary, false, priority, Tags.of(List.of("speech")));
    }
}
