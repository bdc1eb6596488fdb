package org.throughline.core.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.core.tenancy.TestDatabase.execute;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;

/** The lists of districts, by the database itself. */
@SuppressWarnings("UnnecessaryAssignment") // what a container would inject
class DistrictsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    final TestTransactions transactions = new TestTransactions();
    UUID harbor = new UUID(0, 0);

    /** Who sees every case but the restricted ones. */
    static class Unrestricted extends CaseAccess {

        @Override
        public String condition() {
            return "c.restricted = false";
        }

        @Override
        public <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return query;
        }
    }

    @BeforeEach
    void newOrganisation() throws Exception {
        harbor = TestDatabase.organisation();
    }

    @Test
    void districtsOfOpenCasesWithoutACalendarAreListedMostCasesFirst() throws Exception {
        caseIn("CA", "Cedar Valley", "OPEN", false);
        caseIn("CA", "Alder Creek", "OPEN", false);
        caseIn("CA", "alder  creek ", "WAITING", false);
        caseIn("TX", "Alder Creek", "INTAKE", false);
        caseIn("CA", "Hidden", "OPEN", true);
        caseIn("CA", "Closed", "CLOSED", false);
        caseIn("CA", "  ", "OPEN", false);

        assertThat(missing(0, 10))
                .extracting(Districts.Counted::state, Districts.Counted::key, Districts.Counted::cases)
                .containsExactly(
                        tuple("CA", "alder creek", 2L),
                        tuple("TX", "alder creek", 1L),
                        tuple("CA", "cedar valley", 1L));
        assertThat(missing(1, 1)).extracting(Districts.Counted::state).containsExactly("TX");
        assertThat(countMissing()).isEqualTo(3);
    }

    @Test
    void aCalendarThatIsOverIsMissing() throws Exception {
        caseIn("CA", "Alder Creek", "OPEN", false);
        caseIn("CA", "Cedar Valley", "OPEN", false);
        caseIn("CA", "Last Day Today", "OPEN", false);
        put("Alder Creek ", AUGUST_17, JUNE_10);
        put("CEDAR VALLEY", AUGUST_17.minusYears(1), TODAY.minusDays(1));
        put("Last day today", AUGUST_17, TODAY);

        assertThat(missing(0, 10)).extracting(Districts.Counted::key).containsExactly("cedar valley");
        assertThat(countMissing()).isEqualTo(1);
    }

    @Test
    void anotherOrganisationIsNotCounted() throws Exception {
        caseIn("CA", "Alder Creek", "OPEN", false);
        put("Alder Creek", AUGUST_17, JUNE_10);
        var summit = TestDatabase.organisation();

        assertThat(transactions.<Long>inTransaction(summit, it -> districts(it).countMissing(TODAY)))
                .isZero();
        assertThat(transactions.<Long>inTransaction(summit, it -> calendars(it).count()))
                .isZero();
    }

    @Test
    void openCasesAreCountedByDistrict() throws Exception {
        caseIn("CA", "Alder Creek", "OPEN", false);
        caseIn("CA", "ALDER CREEK", "OPEN", false);
        caseIn("CA", "Cedar Valley", "OPEN", false);

        var cases = transactions.inTransaction(harbor, it -> districts(it).cases(List.of("alder creek", "nowhere")));

        assertThat(cases)
                .containsOnlyKeys(new Districts.Key("CA", "alder creek"))
                .containsValue(2L);
    }

    @Test
    void aCalendarIsFoundHoweverItsDistrictIsTypedAndKeepsItsName() throws Exception {
        put("Alder Creek Unified", AUGUST_17, JUNE_10);

        var found = transactions.inTransaction(harbor, it -> calendars(it).findLocked("CA", "alder creek  UNIFIED "));

        assertThat(found).hasValueSatisfying(calendar -> {
            assertThat(calendar.district()).isEqualTo("Alder Creek Unified");
            assertThat(calendar.key()).isEqualTo(new Districts.Key("CA", "alder creek unified"));
            assertThat(calendar.from()).isEqualTo(AUGUST_17);
            assertThat(calendar.version()).isEqualTo(1);
        });
        assertThat(transactions.<Optional<SchoolCalendar>>inTransaction(
                        harbor, it -> calendars(it).find("TX", "Alder Creek Unified")))
                .isEmpty();
    }

    @Test
    void theFirstCalendarOfADistrictIsTheFirstOne() throws Exception {
        assertThat(put("Alder Creek", AUGUST_17, JUNE_10)).isTrue();
        assertThat(put("alder creek", AUGUST_17.plusDays(1), JUNE_10)).isFalse();
        put("Cedar Valley", AUGUST_17, JUNE_10);

        assertThat(transactions.<List<SchoolCalendar>>inTransaction(
                        harbor, it -> calendars(it).all(0, 10)))
                .extracting(SchoolCalendar::district, SchoolCalendar::from)
                .containsExactly(tuple("Alder Creek", AUGUST_17), tuple("Cedar Valley", AUGUST_17));
        assertThat(transactions.<List<SchoolCalendar>>inTransaction(
                        harbor, it -> calendars(it).all(1, 10)))
                .hasSize(1);
        assertThat(transactions.<List<SchoolCalendar>>inTransaction(
                        harbor, it -> calendars(it).ofKeys(List.of("cedar valley"))))
                .hasSize(1);
    }

    @Test
    void closuresChangedAndTakenAway_areWritten() throws Exception {
        put("Alder Creek", AUGUST_17, JUNE_10);
        var snow = new Closure(TODAY, TODAY, "Snow");

        var version = transactions.<Integer>inTransaction(harbor, it -> {
            var calendar = calendars(it).findLocked("CA", "Alder Creek").orElseThrow();
            calendar.close(snow, Instant.parse("2026-11-20T18:00:00Z"));
            calendars(it).write();
            return calendar.version();
        });

        assertThat(version).isEqualTo(2);
        var removed = transactions.inTransaction(harbor, it -> {
            var calendar = calendars(it).findLocked("CA", "Alder Creek").orElseThrow();
            calendars(it).remove(calendar);
            return calendar;
        });
        assertThat(removed.closed()).containsExactly(snow);
        assertThat(removed.changedAt()).isEqualTo(Instant.parse("2026-11-20T18:00:00Z"));
        assertThat(transactions.<Long>inTransaction(harbor, it -> calendars(it).count()))
                .isZero();
    }

    List<Districts.Counted> missing(int from, int count) throws Exception {
        return transactions.inTransaction(harbor, it -> districts(it).missing(TODAY, from, count));
    }

    long countMissing() throws Exception {
        return transactions.<Long>inTransaction(harbor, it -> districts(it).countMissing(TODAY));
    }

    boolean put(String district, LocalDate from, LocalDate to) throws Exception {
        var calendar = new SchoolCalendar("CA", district, from, to, List.of(), Instant.EPOCH);
        return transactions.<Boolean>inTransaction(harbor, it -> calendars(it).addFirst(calendar));
    }

    static Districts districts(EntityManager entityManager) {
        var districts = new Districts();
        districts.entityManager = entityManager;
        districts.access = new Unrestricted();
        return districts;
    }

    static SchoolCalendars calendars(EntityManager entityManager) {
        var calendars = new SchoolCalendars();
        calendars.entityManager = entityManager;
        return calendars;
    }

    void caseIn(String state, String district, String status, boolean restricted) throws Exception {
        var student = UUID.randomUUID();
        var id = UUID.randomUUID();
        TestDatabase.inTransaction(harbor, it -> {
            execute(
                    it,
                    "insert into student (id, first_name, last_name, search_name, district, state,"
                            + " primary_language, version) values (?, 'June', 'Lee', 'lee june', ?, ?, 'en', 1)",
                    student,
                    district,
                    state);
            return execute(
                    it,
                    "insert into case_file (id, number, student_id, student_search_name, type, status,"
                            + " situation, summary, restricted, opened_on, version) values (?, ?, ?, 'lee june',"
                            + " 'EVALUATION', ?, 'HAS_IEP', '', ?, date '2026-09-01', 1)",
                    id,
                    id.toString(),
                    student,
                    status,
                    restricted);
        });
    }
}
