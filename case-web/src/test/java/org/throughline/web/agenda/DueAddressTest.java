package org.throughline.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.frame.CasesFake.FRIDAY;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.DueFilter;
import org.throughline.core.rule.Bound;
import org.throughline.web.agenda.DueAddress.When;

class DueAddressTest {

    @Test
    void whatIsWrittenIsRead() {
        var address = new DueAddress(false, When.MONTH, Bound.HEARING_OFFICER, UUID.randomUUID());

        assertThat(DueAddress.read(address.location().getQueryParameters())).isEqualTo(address);
    }

    @Test
    void withoutMoreItIsTheOwnOnes() {
        assertThat(DueAddress.MINE.path()).isEqualTo("staff/deadlines");
        assertThat(DueAddress.ALL.at(When.OVERDUE).path())
                .startsWith("staff/deadlines?")
                .contains("whose=all", "due=overdue");
    }

    @Test
    void nonsenseDoesNotFilter() {
        var address = QueryParameters.fromString("whose=nobody&due=soon&bound=us&advocate=ana");

        assertThat(DueAddress.read(address)).isEqualTo(DueAddress.MINE);
    }

    @Test
    void aStretchIsCountedFromToday() {
        assertThat(DueAddress.MINE.at(When.OVERDUE).filter(FRIDAY)).isEqualTo(DueFilter.MINE.late());
        assertThat(DueAddress.ALL.at(When.WEEK).filter(FRIDAY))
                .isEqualTo(new DueFilter(FRIDAY, FRIDAY.plusDays(7), null, false, null, null));
        assertThat(DueAddress.ALL.filter(FRIDAY)).isEqualTo(DueFilter.ALL);
    }
}
