package org.throughline.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.agenda.AgendaAddress.Mode;

class AgendaAddressTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final AgendaAddress UNSAID = new AgendaAddress(Mode.MONTH, TODAY, true, EnumSet.allOf(AgendaKind.class));

    @Test
    void theAddressSaysMonthViewAndWhose() {
        var address = read("month=2026-12&view=list&who=team&kinds=deadline,task");

        assertThat(address.from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(address.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(address.mine()).isFalse();
        assertThat(address.kinds()).containsExactlyInAnyOrder(AgendaKind.DEADLINE, AgendaKind.TASK);
        assertThat(address.path()).isEqualTo("staff/calendar?month=2026-12&view=list&who=team&kinds=deadline,task");
    }

    @Test
    void aMonthReachesToTheEndsOfItsWeeks() {
        var address = read("month=2026-12&view=month");

        assertThat(address.from()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(address.to()).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "view=year",
                "month=2026-13",
                "month=99999-01",
                "day=1066-10-14",
                "who=nobody",
                "kinds=party",
                "view=&month=&who="
            })
    void agendaAddress_leavesOutWhatMakesNoSense(String query) {
        assertThat(read(query)).isEqualTo(UNSAID);
    }

    @Test
    void whoseItIsStaysAsItWasIfTheAddressNamesNobody() {
        var team = UNSAID.withMine(false);

        assertThat(AgendaParameters.read(QueryParameters.fromString("who=nobody"), team))
                .isEqualTo(team);
        assertThat(AgendaParameters.read(QueryParameters.fromString("who=mine"), team))
                .isEqualTo(UNSAID);
    }

    @Test
    void stepsGoByWhatIsShown() {
        assertThat(read("month=2026-12").moved(1).month()).hasToString("2027-01");
        assertThat(read("day=2026-11-20&view=week").day()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(read("day=2026-11-20&view=week").moved(-1).day()).isEqualTo(LocalDate.of(2026, 11, 8));
        assertThat(read("day=2026-12-31&view=day").moved(1).day()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void fromThisMonthOneComesToThisWeekAndFromAnotherToItsFirst() {
        assertThat(UNSAID.as(Mode.WEEK, TODAY).day()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(read("month=2027-02").as(Mode.WEEK, TODAY).day()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void theLastKindStays() {
        var deadlines = new AgendaAddress(Mode.MONTH, TODAY, true, Set.of(AgendaKind.DEADLINE));

        assertThat(deadlines.toggled(AgendaKind.DEADLINE)).isEqualTo(deadlines);
        assertThat(deadlines.toggled(AgendaKind.TASK).kinds()).hasSize(2);
    }

    static AgendaAddress read(String query) {
        return AgendaParameters.read(QueryParameters.fromString(query), UNSAID);
    }
}
