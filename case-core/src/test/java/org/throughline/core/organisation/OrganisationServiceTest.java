package org.throughline.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.access.Caller;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.tenancy.TestDatabase;

@ExtendWith(CoreContainer.class)
class OrganisationServiceTest {

    /** Never the same day in both. */
    static final ZoneId EARLY = ZoneId.of("Pacific/Kiritimati");

    static final ZoneId LATE = ZoneId.of("Pacific/Pago_Pago");

    @Inject
    Harbor harbor;

    @Inject
    Harbor summit;

    @Inject
    OrganisationService organisations;

    @Inject
    Clock clock;

    @Test
    void day_isThatOfTheOrganisation_inJavaAndInTheDatabase() throws Exception {
        move(harbor.administrator(), EARLY);
        move(summit.administrator(), LATE);

        assertThat(today(harbor)).isEqualTo(LocalDate.now(EARLY));
        assertThat(today(summit)).isEqualTo(LocalDate.now(LATE));
        assertThat(dayInTheDatabase(harbor)).isEqualTo(LocalDate.now(EARLY));
        assertThat(dayInTheDatabase(summit)).isEqualTo(LocalDate.now(LATE));
    }

    @Test
    void day_ofAnOrganisationThatHasNotSaid_isThatOfTheServer() throws Exception {
        harbor.administrator();

        assertThat(today(harbor)).isEqualTo(LocalDate.now(ZoneId.systemDefault()));
        assertThat(dayInTheDatabase(harbor)).isEqualTo(LocalDate.now(ZoneId.systemDefault()));
    }

    @Test
    void zone_isChosenByAnAdministratorAlone() {
        assertThatThrownBy(() -> move(harbor.supervisor(), EARLY)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(510) 555-0142", "+1 510 555 0142", "510.555.0142 x12"})
    void number_isKeptAsItIsWritten(String phone) throws Exception {
        answerAt(harbor.administrator(), " " + phone + " ");

        assertThat(phoneOf(harbor)).contains(phone);
        assertThat(phoneOf(summit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call us", "555-0142", "5105550142 <b>", "1-800-FLOWERS", "............"})
    void number_thatNobodyCanCall_isRefused(String phone) {
        assertThatThrownBy(() -> answerAt(harbor.administrator(), phone)).isInstanceOf(Invalid.class);
    }

    @Test
    void number_canBeTakenAwayAgain() throws Exception {
        var omar = harbor.administrator();
        answerAt(omar, "(510) 555-0142");

        answerAt(omar, "");

        assertThat(phoneOf(harbor)).isEmpty();
    }

    @Test
    void number_isChangedByAnAdministratorAlone() {
        assertThatThrownBy(() -> answerAt(harbor.supervisor(), "(510) 555-0142"))
                .isInstanceOf(NotAllowed.class);
    }

    void answerAt(Caller caller, String phone) throws Exception {
        harbor.as(caller, () -> {
            organisations.answerAt(phone);
            return phone;
        });
    }

    Optional<String> phoneOf(Harbor organisation) throws Exception {
        return harbor.as(
                organisation.administrator(), () -> organisations.current().phone());
    }

    void move(Caller caller, ZoneId zone) throws Exception {
        harbor.as(caller, () -> {
            organisations.moveTo(zone);
            return zone;
        });
    }

    LocalDate today(Harbor organisation) throws Exception {
        return harbor.as(organisation.advocate(), () -> LocalDate.now(clock));
    }

    static LocalDate dayInTheDatabase(Harbor organisation) throws Exception {
        return TestDatabase.inTransaction(organisation.tenant(), connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select cast(app_day(now()) as text)")) {
                rows.next();
                return LocalDate.parse(rows.getString(1));
            }
        });
    }
}
