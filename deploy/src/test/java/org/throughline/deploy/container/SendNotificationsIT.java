package org.throughline.deploy.container;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationService;
import org.throughline.core.notification.digest.SendNotifications;
import org.throughline.core.staff.PersonService;

/**
 * From a fact to the mail server of the test stack. It is told weeks from now, so that the rounds of the product, which
 * runs beside, find nothing to do here.
 */
@ExtendWith(ArquillianExtension.class)
class SendNotificationsIT {

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    SendNotifications sendNotifications;

    @Inject
    NotificationService notifications;

    @Inject
    DeadlineService deadlines;

    @Inject
    PersonService people;

    @Inject
    Harbor harbor;

    @Test
    void twoRounds_sendOneMailThatNamesNobody() throws Exception {
        var ana = advocate();
        harbor.as(ana, () -> notifications.change(wish("en", false), 0));
        var mateo = caseOf(ana);
        var morning = morningBeforeTheLastDeadline(ana, mateo);

        assertThat(sendNotifications.in(harbor.tenant(), morning)).isEqualTo(1);
        assertThat(sendNotifications.in(harbor.tenant(), morning.plusSeconds(180)))
                .isZero();

        var mails = mailsTo(ana);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Subject: Throughline: ", "in the next 7 days", "multipart/alternative", mateo.number())
                .contains("/staff/cases/" + mateo.id())
                .doesNotContain("Mateo", "Villanueva", "Alder Creek", "Manzanita");
    }

    @Test
    void roundOfAnotherOrganisation_sendsNothingOfThis() throws Exception {
        var ana = advocate();
        harbor.as(ana, () -> notifications.change(wish("en", false), 0));
        var morning = morningBeforeTheLastDeadline(ana, caseOf(ana));
        var summit = requireNonNull(harbor.stranger().organisation());

        assertThat(sendNotifications.in(summit.id(), morning)).isZero();

        assertThat(mailsTo(ana)).isEmpty();
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

    CaseView caseOf(Caller ana) throws Exception {
        var opened = harbor.open(ana);
        harbor.record(ana, opened, FactType.CONSENT_RECEIVED, harbor.today());
        return opened;
    }

    Instant morningBeforeTheLastDeadline(Caller ana, CaseView mateo) throws Exception {
        var last = harbor.as(
                ana,
                () -> deadlines.inCase(mateo.id()).stream()
                        .filter(deadline ->
                                deadline.isLegal() && !deadline.isBeside() && deadline.counts(harbor.today()))
                        .map(Deadline::dueOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        return last.minusDays(3).atTime(9, 0).toInstant(ZoneOffset.UTC);
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

    /** What the catcher of the stack keeps beside the files of the application. */
    static List<String> mailsTo(Caller caller) throws IOException {
        var folder = Path.of(System.getenv("THROUGHLINE_FILES")).resolveSibling("mail");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(SendNotificationsIT::read)
                    .filter(mail -> mail.contains(address(caller)))
                    .toList();
        }
    }

    static String read(Path file) {
        try {
            // as it was before long lines were broken
            return Files.readString(file, StandardCharsets.UTF_8).replace("=\r\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
