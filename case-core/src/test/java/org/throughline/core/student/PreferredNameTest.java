package org.throughline.core.student;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;

@ExtendWith(CoreContainer.class)
class PreferredNameTest {

    static final StudentDetails MATEO = Harbor.MATEO;
    static final StudentDetails TEO = called("Teo");

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    MergeService merges;

    @Test
    void childWithAPreferredName_isShownWithIt() {
        assertThat(TEO.fullName()).isEqualTo("Mateo “Teo” Villanueva-Cruz");
        assertThat(TEO.listedName()).isEqualTo("Villanueva-Cruz, Mateo “Teo”");
        assertThat(TEO.givenNames()).containsExactly("Mateo", "Teo");
    }

    @Test
    void blankPreferredName_isNone() {
        assertThat(called("  ")).isEqualTo(MATEO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teo", "TÉO", "villanueva-cruz teo", "villanueva-cruz mateo"})
    void childWithAPreferredName_isFoundByEitherName(String text) throws Exception {
        var ana = harbor.advocate();
        var known = harbor.open(ana, TEO);
        harbor.open(ana, StudentDetails.of("Jamal", "Boone", null, null, null, null, "CA", "en"));

        assertThat(found(ana, text)).containsExactly(known.student());
    }

    @Test
    void preferredNameThatIsTakenAway_findsTheChildNoMore() throws Exception {
        var ana = harbor.advocate();
        var known = harbor.open(ana, called("Bibi"));
        assertThat(found(ana, "bibi")).hasSize(1);

        harbor.as(ana, () -> cases.changeChild(known.id(), MATEO, known.version()));

        assertThat(found(ana, "bibi")).isEmpty();
        assertThat(found(ana, "mateo")).containsExactly(MATEO);
    }

    @Test
    void merge_fillsInThePreferredName_andUndoingTakesItOut() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var kept = harbor.open(ana, MATEO);
        var other = harbor.open(ana, TEO);

        var merge = harbor.as(sam, () -> merges.merge(kept.studentId(), other.studentId(), false));

        assertThat(harbor.as(ana, () -> cases.get(kept.id())).student()).isEqualTo(TEO);
        assertThat(found(ana, "villanueva-cruz teo")).hasSize(2);
        harbor.as(sam, () -> merges.undo(merge.id()));
        assertThat(harbor.as(ana, () -> cases.get(kept.id())).student()).isEqualTo(MATEO);
        assertThat(harbor.as(ana, () -> cases.get(other.id())).student()).isEqualTo(TEO);
    }

    List<StudentDetails> found(Caller caller, String text) throws Exception {
        var query = CaseQuery.of(CaseFilter.ALL.text(text));
        return harbor.as(caller, () -> lists.rows(query, 0, 50)).stream()
                .map(row -> row.student())
                .toList();
    }

    static StudentDetails called(String name) {
        var known = MATEO.known();
        known.put("preferredName", name);
        return MATEO.knowing(known);
    }
}
