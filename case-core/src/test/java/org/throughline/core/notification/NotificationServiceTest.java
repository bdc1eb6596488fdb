package org.throughline.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.PersonService;
import org.throughline.core.tenancy.Tenanted;

/** What somebody chose to be told, and what perhaps was not. */
@ExtendWith(CoreContainer.class)
class NotificationServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    NotificationService notifications;

    @Inject
    PersonService people;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void preferences_holdUntilTheyAreChosenAgain() throws Exception {
        var ana = advocate();
        var family = harbor.family();

        var usual = harbor.as(ana, () -> notifications.mine());
        assertThat(usual.version()).isZero();
        assertThat(usual.address()).isEqualTo(address(ana));
        assertThat(usual.wish().digest()).isTrue();

        var chosen = harbor.as(ana, () -> notifications.change(wish("es", false), 0));
        assertThat(harbor.as(ana, () -> notifications.mine()).wish()).isEqualTo(wish("es", false));
        assertThatThrownBy(() -> harbor.as(ana, () -> notifications.change(wish("en", false), 0)))
                .isInstanceOf(Stale.class);
        harbor.as(ana, () -> notifications.change(wish("en", false), chosen.version()));
        assertThatThrownBy(() -> harbor.as(ana, () -> notifications.change(wish("en", true), chosen.version() + 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> harbor.as(family, () -> notifications.mine())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void mailThatPerhapsWasNotSent_isReadByTheAdministrator() throws Exception {
        var ana = advocate();
        var omar = harbor.administrator();
        harbor.inTransaction(() -> entityManager
                .createNativeQuery("insert into notice (id, person_id, kind, day, state, not_before, changed_at)"
                        + " values (?1, ?2, 'DIGEST', current_date, 'UNKNOWN', now(), now())")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, ana.personId())
                .executeUpdate());

        var troubles = harbor.as(omar, () -> notifications.troubles());

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().known()).isFalse();
        assertThatThrownBy(() -> harbor.as(ana, () -> notifications.troubles())).isInstanceOf(NotAllowed.class);
    }

    Caller advocate() throws Exception {
        var caller = new Caller(UUID.randomUUID(), "Ana", harbor.organisation(), Set.of(Role.ADVOCATE));
        return harbor.as(caller, () -> {
            people.seen(caller, address(caller), Instant.now());
            return caller;
        });
    }

    static String address(Caller caller) {
        return caller.personId() + "@harbor.example";
    }

    static NotificationPreferences wish(String language, boolean all) {
        return new NotificationPreferences(
                true,
                7,
                EnumSet.allOf(DayOfWeek.class),
                all,
                false,
                List.of(7, 1),
                null,
                null,
                ZoneOffset.UTC,
                Locale.of(language));
    }
}
