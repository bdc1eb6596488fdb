package org.throughline.core.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationService;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.PersonService;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/**
 * From a fact to the mail server of the test stack. It is told weeks from now, so that the rounds of the product, which
 * runs beside, find nothing to do here.
 */
@ExtendWith(ArquillianExtension.class)
class NotificationIT {

    static final StudentDetails MATEO =
            StudentDetails.of("Mateo", "Villanueva-Cruz", null, "5", "Manzanita", "Alder Creek", "CA", "es");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    SendNotifications sendNotifications;

    @Inject
    NotificationService notifications;

    @Inject
    CaseFileService cases;

    @Inject
    FactService facts;

    @Inject
    DeadlineService deadlines;

    @Inject
    PersonService people;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    Clock clock;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
    }

    @Test
    void twoRoundsSendOneMailThatNamesNobody() throws Exception {
        var ana = advocate();
        organisations.as(ana, () -> notifications.change(wish("en", false), 0));
        var mateo = caseOf(ana);
        var morning = morningBeforeTheLastDeadline(ana, mateo);

        assertThat(sendNotifications.in(harbor.id(), morning)).isEqualTo(1);
        assertThat(sendNotifications.in(harbor.id(), morning.plusSeconds(180))).isZero();

        var mails = mailsTo(ana);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Subject: Throughline: ", "in the next 7 days", "multipart/alternative", mateo.number())
                .contains("/staff/cases/" + mateo.id())
                .doesNotContain("Mateo", "Villanueva", "Alder Creek", "Manzanita");
    }

    @Test
    void anotherOrganisationSendsNothingOfThis() throws Exception {
        var ana = advocate();
        organisations.as(ana, () -> notifications.change(wish("en", false), 0));
        var morning = morningBeforeTheLastDeadline(ana, caseOf(ana));
        var summit = organisations.newOrganisation();
        organisations.newPerson(summit, Role.SUPERVISOR);

        assertThat(sendNotifications.in(summit.id(), morning)).isZero();

        assertThat(mailsTo(ana)).isEmpty();
    }

    @Test
    void whatIsChosenHoldsUntilItIsChosenAgain() throws Exception {
        var ana = advocate();
        var family = organisations.newPerson(harbor, Role.FAMILY);

        var usual = organisations.as(ana, () -> notifications.mine());
        assertThat(usual.version()).isZero();
        assertThat(usual.address()).isEqualTo(address(ana));
        assertThat(usual.wish().digest()).isTrue();

        var chosen = organisations.as(ana, () -> notifications.change(wish("es", false), 0));
        assertThat(organisations.as(ana, () -> notifications.mine()).wish()).isEqualTo(wish("es", false));
        assertThatThrownBy(() -> organisations.as(ana, () -> notifications.change(wish("en", false), 0)))
                .isInstanceOf(Stale.class);
        organisations.as(ana, () -> notifications.change(wish("en", false), chosen.version()));
        assertThatThrownBy(() ->
                        organisations.as(ana, () -> notifications.change(wish("en", true), chosen.version() + 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> organisations.as(family, () -> notifications.mine()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theAdministratorReadsWhatPerhapsWasNotSent() throws Exception {
        var ana = advocate();
        var omar = organisations.newPerson(harbor, Role.ORG_ADMIN);
        work.call(
                harbor.id(),
                () -> entityManager
                        .createNativeQuery(
                                "insert into notice (id, person_id, kind, day, state, not_before, changed_at)"
                                        + " values (?1, ?2, 'DIGEST', current_date, 'UNKNOWN', now(), now())")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, ana.personId())
                        .executeUpdate());

        var troubles = organisations.as(omar, () -> notifications.troubles());

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().known()).isFalse();
        assertThatThrownBy(() -> organisations.as(ana, () -> notifications.troubles()))
                .isInstanceOf(NotAllowed.class);
    }

    Caller advocate() throws Exception {
        var caller = new Caller(UUID.randomUUID(), "Ana", harbor, Set.of(Role.ADVOCATE));
        return organisations.as(caller, () -> {
            people.seen(caller, address(caller));
            return caller;
        });
    }

    static String address(Caller caller) {
        return caller.personId() + "@harbor.example";
    }

    CaseView caseOf(Caller ana) throws Exception {
        return organisations.as(ana, () -> {
            var opened = cases.open(new NewCase(MATEO, CaseType.EVALUATION, Situation.STUCK, "First call."));
            facts.record(opened.id(), NewFact.of(FactType.CONSENT_RECEIVED, LocalDate.now(clock), ""));
            return opened;
        });
    }

    Instant morningBeforeTheLastDeadline(Caller ana, CaseView mateo) throws Exception {
        var last = organisations.as(
                ana,
                () -> deadlines.inCase(mateo.id()).stream()
                        .filter(deadline -> deadline.isLegal() && !deadline.isBeside())
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
                    .map(NotificationIT::read)
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
