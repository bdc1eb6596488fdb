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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Stale;
import org.throughline.core.schoolcalendar.DistrictPage.District;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** School calendars, each of one organisation. */
@ExtendWith(CoreContainer.class)
class SchoolCalendarServiceTest {

    static final Closure LABOR_DAY = new Closure(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "Labor Day");

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);

    static final LocalDate JUNE_10 = LocalDate.of(2031, 6, 10);

    @Inject
    Harbor harbor;

    @Inject
    SchoolCalendarService calendars;

    @Inject
    CaseFileService cases;

    @Inject
    HeardChanges heard;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void calendar_isFoundHoweverItsDistrictIsTyped() throws Exception {
        var ana = harbor.advocate();
        put(ana, "Cañada Creek Unified");

        assertThat(harbor.as(ana, () -> calendars.find("CA", "canada creek  UNIFIED ")))
                .hasValueSatisfying(calendar -> assertThat(calendar.district()).isEqualTo("Cañada Creek Unified"));
        put(ana, " CAÑADA CREEK UNIFIED", LABOR_DAY);

        assertThat(harbor.as(ana, () -> calendars.known(0, 10)).rows())
                .singleElement()
                .satisfies(district -> assertThat(district.name()).isEqualTo("Cañada Creek Unified"));
    }

    @Test
    void firstCalendarsOfADistrictAtTheSameMoment_allSucceed() throws Exception {
        var ana = harbor.advocate();
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

        assertThat(harbor.as(ana, () -> calendars.known(0, 10)).total()).isEqualTo(1);
    }

    @Test
    void change_fromAnOlderVersion_isStale() throws Exception {
        var ana = harbor.advocate();
        var first = put(ana, "Alder Creek");
        var second = harbor.as(ana, () -> calendars.close("CA", "Alder Creek", LABOR_DAY, first.version()));
        assertThat(second.version()).isGreaterThan(first.version());

        assertThatThrownBy(() -> harbor.as(
                        ana, () -> calendars.put("CA", "Alder Creek", AUGUST_17, JUNE_10, List.of(), first.version())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        harbor.as(ana, () -> calendars.open("CA", "Alder Creek", LABOR_DAY.from(), first.version())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> harbor.as(ana, () -> calendars.put("CA", "Nowhere", AUGUST_17, JUNE_10, List.of(), 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void closure_comesAndGoes_andIsToldToOthers() throws Exception {
        var ana = harbor.advocate();
        var district = "Snowy " + harbor.tenant();
        var calendar = put(ana, district);

        harbor.as(ana, () -> calendars.close("CA", district.toUpperCase(Locale.ROOT), LABOR_DAY, null));
        var open = harbor.as(ana, () -> calendars.open("CA", district, LABOR_DAY.from(), null));
        assertThatThrownBy(() -> harbor.as(ana, () -> calendars.open("CA", district, LABOR_DAY.from(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(
                        ana,
                        () -> calendars.close(
                                "CA", district, new Closure(AUGUST_17.minusDays(1), AUGUST_17, ""), null)))
                .isInstanceOf(Invalid.class);
        harbor.as(ana, () -> {
            calendars.remove("CA", district, open.version());
            return open;
        });

        assertThat(open.closed()).isEmpty();
        assertThat(harbor.as(ana, () -> calendars.find("CA", district))).isEmpty();
        assertThat(heard.of(district))
                .hasSize(4)
                .allMatch(changed -> changed.state().equals("CA"));
        assertThat(recorded(ana, calendar)).containsExactly("CHANGED", "CHANGED", "CHANGED", "DELETED");
    }

    @Test
    void districtsOfVisibleOpenCases_areListedAsWithoutACalendar() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        open(ana, "Alder Creek");
        open(ana, "alder creek ");
        open(ana, "Cedar Valley");
        open(alex, "Cedar Valley");
        var sam = harbor.supervisor();

        assertThat(missing(ana))
                .extracting(District::name, District::cases)
                .first()
                .satisfies(first -> assertThat(first.toList().get(1)).isEqualTo(2L));
        assertThat(missing(sam)).extracting(District::cases).containsExactly(2L, 2L);
        assertThat(missing(harbor.administrator())).isEmpty();
        put(alex, "ALDER CREEK");
        harbor.as(
                alex,
                () -> calendars.put("CA", "Cedar Valley", AUGUST_17.minusYears(9), AUGUST_17.minusYears(8), List.of()));

        assertThat(missing(ana)).singleElement().satisfies(over -> {
            assertThat(over.name()).isEqualTo("Cedar Valley");
            assertThat(over.cases()).isEqualTo(1);
            assertThat(over.calendar()).isNotNull();
        });
        assertThat(harbor.as(ana, () -> calendars.known(0, 10)).rows())
                .extracting(District::name, District::cases)
                .containsExactly(tuple("ALDER CREEK", 2L), tuple("Cedar Valley", 1L));
    }

    @Test
    void calendar_ofAnotherOrganisation_isNotFound() throws Exception {
        var ana = harbor.advocate();
        put(ana, "Alder Creek", LABOR_DAY);
        open(ana, "Cedar Valley");
        var stranger = harbor.stranger();

        assertThat(harbor.as(stranger, () -> calendars.find("CA", "Alder Creek")))
                .isEmpty();
        assertThatThrownBy(() -> harbor.as(stranger, () -> calendars.close("CA", "Alder Creek", LABOR_DAY, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> calendars.open("CA", "Alder Creek", LABOR_DAY.from(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> {
                    calendars.remove("CA", "Alder Creek", null);
                    return stranger;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(missing(stranger)).isEmpty();
        assertThat(harbor.as(stranger, () -> calendars.known(0, 10)).total()).isZero();
        put(stranger, "Alder Creek");
        assertThat(harbor.as(ana, () -> calendars.find("CA", "Alder Creek"))
                        .orElseThrow()
                        .closed())
                .containsExactly(LABOR_DAY);
    }

    @Test
    void family_mayNotCall() throws Exception {
        var lucia = harbor.family();

        assertThatThrownBy(() -> put(lucia, "Alder Creek")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> missing(lucia)).isInstanceOf(NotAllowed.class);
    }

    SchoolCalendar put(Caller caller, String district, Closure... closed) throws Exception {
        return harbor.as(caller, () -> calendars.put("CA", district, AUGUST_17, JUNE_10, List.of(closed)));
    }

    CaseView open(Caller advocate, String district) throws Exception {
        var child = StudentDetails.of("June", "Lee", null, "5", "Manzanita", district, "CA", "en");
        return harbor.as(advocate, () -> cases.open(new NewCase(child, CaseType.EVALUATION, Situation.HAS_IEP, "")));
    }

    List<String> recorded(Caller caller, SchoolCalendar calendar) throws Exception {
        return harbor.inTransaction(
                caller,
                () -> entityManager
                        .createQuery(
                                "select a.action from AuditEntry a where a.subjectId = :id order by a.id",
                                AuditAction.class)
                        .setParameter("id", calendar.id())
                        .getResultStream()
                        .map(AuditAction::name)
                        .toList());
    }

    List<District> missing(Caller caller) throws Exception {
        return harbor.as(caller, () -> calendars.missing(0, 10)).rows();
    }
}
