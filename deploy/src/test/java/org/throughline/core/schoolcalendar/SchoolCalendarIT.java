package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.core.schoolcalendar.DistrictPage.District;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.CoreWar;
import org.throughline.core.tenancy.InOrganisation;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.Tenanted;

/** Calendars through the real container and the real database; each test makes an organisation of its own. */
@ExtendWith(ArquillianExtension.class)
class SchoolCalendarIT {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2031, 6, 10);
    static final Closure LABOR_DAY = new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Labor Day");

    @Deployment
    static WebArchive core() {
        return CoreWar.withTests();
    }

    @Inject
    SchoolCalendarService calendars;

    @Inject
    CaseFileService cases;

    @Inject
    HeardChanges heard;

    @Inject
    InOrganisation organisations;

    @Inject
    TenantWork work;

    @Inject
    @Tenanted
    EntityManager entityManager;

    Organisation harbor = new Organisation(new UUID(0, 0), "harbor");

    @BeforeEach
    void newOrganisation() {
        harbor = organisations.newOrganisation();
    }

    @Test
    void aCalendarIsFoundHoweverItsDistrictIsTyped() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        put(ana, "Cañada Creek Unified");

        assertThat(organisations.as(ana, () -> calendars.find("CA", "canada creek  UNIFIED ")))
                .hasValueSatisfying(calendar -> assertThat(calendar.district()).isEqualTo("Cañada Creek Unified"));
        put(ana, " CAÑADA CREEK UNIFIED", LABOR_DAY);

        assertThat(organisations.as(ana, () -> calendars.known(0, 10)).rows())
                .singleElement()
                .satisfies(district -> assertThat(district.name()).isEqualTo("Cañada Creek Unified"));
    }

    @Test
    void firstCalendarsThatComeAtOnceAllSucceed() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var puts = new ArrayList<Future<?>>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                var spelled = i % 2 == 0 ? "Alder Creek" : "alder creek";
                puts.add(threads.submit(() -> put(ana, spelled, LABOR_DAY)));
            }
            for (var put : puts) {
                put.get();
            }
        }

        assertThat(organisations.as(ana, () -> calendars.known(0, 10)).total()).isEqualTo(1);
    }

    @Test
    void aChangeFromAnOlderVersionIsStale() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var first = put(ana, "Alder Creek");
        var second = organisations.as(ana, () -> calendars.close("CA", "Alder Creek", LABOR_DAY, first.version()));
        assertThat(second.version()).isGreaterThan(first.version());

        assertThatThrownBy(() -> organisations.as(
                        ana, () -> calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of(), first.version())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> organisations.as(
                        ana, () -> calendars.open("CA", "Alder Creek", LABOR_DAY.from(), first.version())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        organisations.as(ana, () -> calendars.put("CA", "Nowhere", AUGUST_17, JUNE_10, List.of(), 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aSnowDayComesAndGoesAndOthersHearOfIt() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var district = "Snowy " + harbor.id();
        var calendar = put(ana, district);

        organisations.as(ana, () -> calendars.close("CA", district.toUpperCase(Locale.ROOT), LABOR_DAY, null));
        var open = organisations.as(ana, () -> calendars.open("CA", district, LABOR_DAY.from(), null));
        assertThatThrownBy(() -> organisations.as(ana, () -> calendars.open("CA", district, LABOR_DAY.from(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(
                        ana,
                        () -> calendars.close(
                                "CA", district, new Closure(AUGUST_17.minusDays(1), AUGUST_17, ""), null)))
                .isInstanceOf(Invalid.class);
        organisations.as(ana, () -> {
            calendars.remove("CA", district, open.version());
            return open;
        });

        assertThat(open.closed()).isEmpty();
        assertThat(organisations.as(ana, () -> calendars.find("CA", district))).isEmpty();
        assertThat(heard.of(district))
                .hasSize(4)
                .allMatch(changed -> changed.state().equals("CA"));
        assertThat(recorded(ana, calendar)).containsExactly("CHANGED", "CHANGED", "CHANGED", "DELETED");
    }

    @Test
    void districtsOfOpenCasesThatOneSeesNeedACalendar() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        var alex = organisations.newPerson(harbor, Role.ADVOCATE);
        open(ana, "Alder Creek");
        open(ana, "alder creek ");
        open(ana, "Cedar Valley");
        open(alex, "Cedar Valley");
        var sam = organisations.newPerson(harbor, Role.SUPERVISOR);

        assertThat(missing(ana))
                .extracting(District::name, District::cases)
                .first()
                .satisfies(first -> assertThat(first.toList().get(1)).isEqualTo(2L));
        assertThat(missing(sam)).extracting(District::cases).containsExactly(2L, 2L);
        assertThat(missing(organisations.newPerson(harbor, Role.ORG_ADMIN))).isEmpty();
        put(alex, "ALDER CREEK");
        organisations.as(
                alex,
                () -> calendars.put("CA", "Cedar Valley", AUGUST_17.minusYears(9), AUGUST_17.minusYears(8), List.of()));

        assertThat(missing(ana)).singleElement().satisfies(over -> {
            assertThat(over.name()).isEqualTo("Cedar Valley");
            assertThat(over.cases()).isEqualTo(1);
            assertThat(over.calendar()).isNotNull();
        });
        assertThat(organisations.as(ana, () -> calendars.known(0, 10)).rows())
                .extracting(District::name, District::cases)
                .containsExactly(tuple("ALDER CREEK", 2L), tuple("Cedar Valley", 1L));
    }

    @Test
    void anotherOrganisationHasCalendarsOfItsOwn() throws Exception {
        var ana = organisations.newPerson(harbor, Role.ADVOCATE);
        put(ana, "Alder Creek", LABOR_DAY);
        open(ana, "Cedar Valley");
        var stranger = organisations.newPerson(organisations.newOrganisation(), Role.ADVOCATE, Role.SUPERVISOR);

        assertThat(organisations.as(stranger, () -> calendars.find("CA", "Alder Creek")))
                .isEmpty();
        assertThatThrownBy(
                        () -> organisations.as(stranger, () -> calendars.close("CA", "Alder Creek", LABOR_DAY, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        organisations.as(stranger, () -> calendars.open("CA", "Alder Creek", LABOR_DAY.from(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.as(stranger, () -> {
                    calendars.remove("CA", "Alder Creek", null);
                    return stranger;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(missing(stranger)).isEmpty();
        assertThat(organisations.as(stranger, () -> calendars.known(0, 10)).total())
                .isZero();
        put(stranger, "Alder Creek");
        assertThat(organisations
                        .as(ana, () -> calendars.find("CA", "Alder Creek"))
                        .orElseThrow()
                        .closed())
                .containsExactly(LABOR_DAY);
    }

    @Test
    void aFamilyHasNoBusinessHere() throws Exception {
        var lucia = organisations.newPerson(harbor, Role.FAMILY);

        assertThatThrownBy(() -> put(lucia, "Alder Creek")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> missing(lucia)).isInstanceOf(NotAllowed.class);
    }

    SchoolCalendar put(Caller caller, String district, Closure... closed) throws Exception {
        return organisations.as(caller, () -> calendars.put("CA", district, AUGUST_17, JUNE_10, List.of(closed)));
    }

    List<District> missing(Caller caller) throws Exception {
        return organisations.as(caller, () -> calendars.missing(0, 10)).rows();
    }

    CaseView open(Caller advocate, String district) throws Exception {
        var child = StudentDetails.of("June", "Lee", null, "5", "Manzanita", district, "CA", "en");
        return organisations.as(
                advocate, () -> cases.open(new NewCase(child, CaseType.EVALUATION, Situation.HAS_IEP, "")));
    }

    List<String> recorded(Caller caller, SchoolCalendar calendar) throws Exception {
        return organisations.as(
                caller,
                () -> work.call(
                        harbor.id(),
                        () -> entityManager
                                .createQuery(
                                        "select a.action from AuditEntry a where a.subjectId = :id order by a.id",
                                        AuditAction.class)
                                .setParameter("id", calendar.id())
                                .getResultStream()
                                .map(AuditAction::name)
                                .toList()));
    }
}
