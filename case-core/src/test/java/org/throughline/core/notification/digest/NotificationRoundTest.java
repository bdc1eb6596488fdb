package org.throughline.core.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.core.tenancy.TestDatabase.asApplication;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.notification.mail.Mail;
import org.throughline.core.notification.mail.MailDelivery;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.TenantStamp;
import org.throughline.core.tenancy.TestDatabase;

/** Nothing is sent twice and nothing is lost, whatever happens between deciding and sending. */
class NotificationRoundTest {

    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Instant MORNING = at("2026-11-20T07:01");

    final HarborRows harbor;
    final List<Mail> sent = new ArrayList<>();
    final List<String> looks = new ArrayList<>();
    MailDelivery answer = MailDelivery.SENT;
    UUID ana = UUID.randomUUID();
    UUID mateo = UUID.randomUUID();

    NotificationRoundTest() throws Exception {
        harbor = new HarborRows();
    }

    @BeforeEach
    void anAdvocateWithACase() throws Exception {
        ana = harbor.person("Ana", "advocate");
        mateo = harbor.caseOf(ana);
    }

    @Test
    void aDayIsToldOnceHoweverManyRoundsGo() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));

        assertThat(go(MORNING)).isEqualTo(1);
        assertThat(go(MORNING)).isZero();
        assertThat(go(MORNING.plus(Duration.ofHours(8)))).isZero();

        assertThat(subjects()).containsExactly("Throughline: 1 date in the next 7 days");
        assertThat(sent.getFirst().to()).isEqualTo("ana@harbor.example");
        assertThat(harbor.states()).isEqualTo("DIGEST SENT, REMINDER NOTHING");
    }

    @Test
    void noMailNamesAChildOrWhatSomebodyTyped() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(7));
        harbor.task(mateo, ana, FRIDAY);

        go(MORNING);

        assertThat(sent)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text() + mail.html())
                        .doesNotContain("Mateo", "Villanueva", "Alder Creek", "Manzanita", "Secret", "mother"));
    }

    @Test
    void round_withNothingDue_asksTheDatabaseOnce() throws Exception {
        go(at("2026-11-20T06:00"));

        assertThat(looks).hasSize(1);
        assertThat(sent).isEmpty();
        assertThat(harbor.states()).isEmpty();
    }

    @Test
    void whoHasNothingToBeToldGetsNoMailAndTheDayIsDecided() throws Exception {
        go(MORNING);
        harbor.deadline(mateo, FRIDAY);
        go(MORNING.plusSeconds(600));

        assertThat(sent).isEmpty();
        assertThat(harbor.states()).isEqualTo("DIGEST NOTHING, REMINDER NOTHING");
    }

    @Test
    void whoHasNoAddressOrIsFamilyIsToldNothing() throws Exception {
        harbor.change("update person set email = null");
        var lucia = harbor.person("Lucia", "family");
        harbor.change(
                "insert into team_member (id, case_id, person_id) values (?, ?, ?)", UUID.randomUUID(), mateo, lucia);
        harbor.deadline(mateo, FRIDAY);

        go(MORNING);

        assertThat(sent).isEmpty();
    }

    @Test
    void oneIsRemindedOfADateThatIsExactlySoFarAway() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(7));
        harbor.deadline(mateo, FRIDAY.plusDays(6));
        withoutDigest();

        go(MORNING);
        assertThat(subjects()).containsExactly("Throughline: 2 dates are near");

        // of the one that was six days away one is reminded late, since nobody knew of it in time; of both only once
        for (var days = 1; days < 5; days++) {
            go(MORNING.plus(Duration.ofDays(days)));
        }
        assertThat(sent).hasSize(1);
        go(MORNING.plus(Duration.ofDays(5)));
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast().text()).contains("(tomorrow)");
    }

    @Test
    void whatWasMissedWhileTheServerWasDownIsSaidAfterwards() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(7));
        withoutDigest();

        go(MORNING.plus(Duration.ofDays(2)));

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().text()).contains("(in 5 days)");
    }

    @Test
    void aDeadlineThatMovesIsSaidAgain() throws Exception {
        var evaluation = harbor.deadline(mateo, FRIDAY.plusDays(7));
        withoutDigest();
        go(MORNING);

        harbor.change("update deadline set due_on = ? where id = ?", FRIDAY.plusDays(9), evaluation);
        go(MORNING.plus(Duration.ofDays(2)));

        assertThat(sent).hasSize(2);
    }

    @Test
    void taskDoneBeforeTheMailGoes_isNotInIt() throws Exception {
        var evaluation = harbor.deadline(mateo, FRIDAY.plusDays(7));
        answer = MailDelivery.LATER;
        go(MORNING);

        harbor.change("update deadline set outcome = 'MET' where id = ?", evaluation);
        answer = MailDelivery.SENT;
        sent.clear();
        go(MORNING.plus(Duration.ofHours(1)));

        assertThat(sent).isEmpty();
        assertThat(harbor.states()).isEqualTo("DIGEST NOTHING, REMINDER NOTHING");
    }

    @Test
    void inQuietHoursAMailWaitsAndComesAfterwards() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));
        settings("hour = 21, reminders = false");

        go(at("2026-11-20T21:30"));
        assertThat(sent).isEmpty();
        go(at("2026-11-21T06:30"));
        assertThat(sent).isEmpty();
        go(at("2026-11-21T07:00"));

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().text()).contains("(in 2 days)");
    }

    @Test
    void aServerThatIsBusyIsAskedAgainEverMoreSeldomAndNotForEver() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));
        settings("reminders = false, quiet_from = null, quiet_to = null");
        answer = MailDelivery.LATER;

        go(MORNING);
        go(MORNING.plusSeconds(60));
        assertThat(sent).hasSize(1);
        for (var minutes = 5; minutes < 23 * 60; minutes += 5) {
            go(at("2026-11-20T07:05").plus(Duration.ofMinutes(minutes)));
        }

        assertThat(sent).hasSize(Outbox.MOST_ATTEMPTS);
        assertThat(sent).extracting(Mail::id).containsOnly(sent.getFirst().id());
        assertThat(harbor.states()).startsWith("DIGEST FAILED");
    }

    @Test
    void mailThatTheServerRefuses_isNotTriedAgain() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));
        answer = MailDelivery.REFUSED;

        go(MORNING);
        go(MORNING.plus(Duration.ofHours(2)));

        assertThat(sent).hasSize(1);
        assertThat(harbor.states()).startsWith("DIGEST FAILED");
    }

    /** The program ends after the server has taken the mail, and before that is written down. */
    @Test
    void mailHalfSentInACrash_isNeverSentAgain() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));
        assertThatThrownBy(() -> new NotificationRound(
                                URI.create("https://cases.example.org"), LOS_ANGELES, new Here(), (mail, now) -> {
                                    sent.add(mail);
                                    throw new IllegalStateException("The power is gone");
                                })
                        .in(harbor.tenant, MORNING))
                .hasMessage("The power is gone");
        assertThat(harbor.states()).startsWith("DIGEST SENDING");

        go(MORNING.plusSeconds(60));
        assertThat(harbor.states()).startsWith("DIGEST SENDING");
        go(MORNING.plus(Outbox.CRASHED).plusSeconds(60));

        assertThat(sent).hasSize(1);
        assertThat(harbor.states()).startsWith("DIGEST UNKNOWN");
    }

    @Test
    void twoServersAreNeverGivenTheSameMail() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(3));
        answer = MailDelivery.LATER;
        settings("reminders = false");
        go(MORNING);
        var later = MORNING.plus(Duration.ofHours(1));

        Tenant.callAs(harbor.tenant, () -> {
            try (var one = asApplication();
                    var other = asApplication()) {
                one.setAutoCommit(false);
                other.setAutoCommit(false);
                TenantStamp.put(one);
                TenantStamp.put(other);

                var first = new Outbox(one).next(later).orElseThrow();
                assertThat(new Outbox(other).next(later)).isEmpty();
                new Outbox(one).sending(first.id(), later);
                one.commit();

                assertThat(new Outbox(other).next(later)).isEmpty();
                other.rollback();
                return first;
            }
        });
    }

    @Test
    void decidingTwiceIsDecidingOnce() throws Exception {
        harbor.deadline(mateo, FRIDAY.plusDays(7));
        var both = inTransaction(harbor.tenant, it -> new Recipients(it, LOS_ANGELES).all(MORNING))
                .people();

        for (var i = 0; i < 2; i++) {
            inTransaction(harbor.tenant, it -> {
                for (var person : both) {
                    new Outbox(it).plan(person, NotificationKind.REMINDER, MORNING);
                }
                return both.size();
            });
        }

        assertThat(harbor.states()).isEqualTo("REMINDER PLANNED");
    }

    int go(Instant now) throws Exception {
        var round = new NotificationRound(
                URI.create("https://cases.example.org"), LOS_ANGELES, new Here(), (mail, when) -> {
                    sent.add(mail);
                    return answer;
                });
        looks.clear();
        return round.in(harbor.tenant, now);
    }

    void withoutDigest() throws Exception {
        settings("digest = false");
    }

    void settings(String changes) throws Exception {
        harbor.change("""
                insert into notice_setting (person_id, digest, hour, weekdays, whole_organisation, reminders,
                    days_before, quiet_from, quiet_to, zone, language, version)
                values (?, true, 7, 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY', false, true, '7 1', 20, 7,
                    'America/Los_Angeles', 'en', 1)
                """, ana);
        harbor.change("update notice_setting set " + changes);
    }

    List<String> subjects() {
        return sent.stream().map(Mail::subject).toList();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LOS_ANGELES).toInstant();
    }

    final class Here implements NotificationRound.Transactions {

        @Override
        public <T> T inTransaction(UUID tenant, NotificationRound.Work<T> work) throws Exception {
            looks.add("look");
            return TestDatabase.inTransaction(tenant, work::with);
        }
    }
}
