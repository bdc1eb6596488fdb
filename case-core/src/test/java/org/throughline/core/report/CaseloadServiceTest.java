package org.throughline.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;

/** What the caseload counts of each advocate. */
@ExtendWith(CoreContainer.class)
class CaseloadServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    CaseloadService caseloads;

    @Test
    void caseload_countsTheOpenAndOpenedCasesOfAnAdvocate() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        harbor.open(ana);
        var today = harbor.open(ana).openedOn();

        var caseload = harbor.as(sam, () -> caseloads.caseload(today, today));

        assertThat(caseload.rows()).singleElement().satisfies(row -> {
            assertThat(row.count(CaseloadFigure.OPEN)).isEqualTo(2);
            assertThat(row.count(CaseloadFigure.OPENED)).isEqualTo(2);
            assertThat(row.count(CaseloadFigure.CLOSED)).isZero();
        });
    }

    @Test
    void caseload_holdsAnAdvocateWithoutCases() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var opened = harbor.open(ana);
        harbor.advocate();
        harbor.open(sam);

        var caseload = harbor.as(sam, () -> caseloads.caseload(opened.openedOn(), opened.openedOn()));

        assertThat(caseload.rows()).hasSize(2);
        assertThat(caseload.withoutAdvocate()).isEqualTo(1);
        assertThat(caseload.rows())
                .filteredOn(row -> row.advocateId().equals(ana.personId()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.count(CaseloadFigure.OPEN)).isEqualTo(1);
                    assertThat(row.count(CaseloadFigure.WITHOUT_NEXT_DATE)).isEqualTo(1);
                    assertThat(row.hours()).isZero();
                });
    }
}
