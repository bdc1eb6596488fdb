package org.throughline.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.layout.CasesFake.FRIDAY;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.rule.DutyBearer;
import org.throughline.web.address.DeadlinesAddress.When;

class DeadlinesAddressTest {

    @Test
    void deadlinesAddress_written_isReadAsItWas() {
        var address = new DeadlinesAddress(false, When.MONTH, DutyBearer.HEARING_OFFICER, UUID.randomUUID());

        assertThat(DeadlinesAddress.read(address.location().getQueryParameters()))
                .isEqualTo(address);
    }

    @Test
    void withoutMoreItIsTheOwnOnes() {
        assertThat(DeadlinesAddress.MINE.path()).isEqualTo("staff/deadlines");
        assertThat(DeadlinesAddress.ALL.at(When.OVERDUE).path())
                .startsWith("staff/deadlines?")
                .contains("whose=all", "due=overdue");
    }

    @Test
    void nonsenseDoesNotFilter() {
        var address = QueryParameters.fromString("whose=nobody&due=soon&bound=us&advocate=ana");

        assertThat(DeadlinesAddress.read(address)).isEqualTo(DeadlinesAddress.MINE);
    }

    @Test
    void aStretchIsCountedFromToday() {
        assertThat(DeadlinesAddress.MINE.at(When.OVERDUE).filter(FRIDAY)).isEqualTo(DeadlineFilter.MINE.late());
        assertThat(DeadlinesAddress.ALL.at(When.WEEK).filter(FRIDAY))
                .isEqualTo(new DeadlineFilter(FRIDAY, FRIDAY.plusDays(7), null, false, null, null));
        assertThat(DeadlinesAddress.ALL.filter(FRIDAY)).isEqualTo(DeadlineFilter.ALL);
    }
}
