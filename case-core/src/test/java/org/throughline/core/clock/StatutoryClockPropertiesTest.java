package org.throughline.core.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Pause;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;
import org.throughline.core.schoolcalendar.BusinessDays;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolDays;

class StatutoryClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);
    private static final LocalDate LAST = FIRST.plusDays(290);
    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(6, 19), MonthDay.of(7, 4), MonthDay.of(11, 11), MonthDay.of(12, 25));
    private static final List<String> STATES =
            ShippedRules.pack().states().stream().sorted().toList();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void computingAgainGivesTheSame(
            @ForAll("subjects") ClockSubject subject,
            @ForAll("facts") List<FactInForce> facts,
            @ForAll("schools") SchoolDays school) {
        assertThat(compute(subject, facts, school)).isEqualTo(compute(subject, facts, school));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichFactsAreToldDoesNotMatter(
            @ForAll("subjects") ClockSubject subject,
            @ForAll("facts") List<FactInForce> facts,
            @ForAll("schools") SchoolDays school,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compute(subject, shuffled, school)).isEqualTo(compute(subject, facts, school));
    }

    /** Of the facts that no rule knows of, a plan amended without a meeting is one. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anUnrelatedFactMovesNothing(
            @ForAll("subjects") ClockSubject subject,
            @ForAll("facts") List<FactInForce> facts,
            @ForAll("schools") SchoolDays school,
            @ForAll @IntRange(max = 700) int day) {
        var more = new ArrayList<>(facts);
        more.add(HandCounted.happening(FactType.IEP_AMENDED, FIRST.plusDays(day), null, null));
        assertThat(compute(subject, more, school)).isEqualTo(compute(subject, facts, school));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aLaterTriggerNeverGivesAnEarlierDate(
            @ForAll("units") Unit unit,
            @ForAll("pauses") Pause pause,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(max = 60) int later,
            @ForAll("schools") SchoolDays school) {
        var limit = limit(unit, pause, amount, false);
        var start = FIRST.plusDays(day);
        assertThat(count(limit, start.plusDays(later), school)).isAfterOrEqualTo(count(limit, start, school));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void daysAreCountedAsANaiveCountCountsThem(
            @ForAll("unitsOfNoSchool") Unit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(max = 1_500) int day,
            @ForAll boolean before) {
        var start = FIRST.plusDays(day);
        assertThat(count(limit(unit, Pause.NONE, amount, before), start, SchoolDays.estimated()))
                .isEqualTo(naive(amount, start, before, counted(unit)));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void daysOfSchoolAreCountedAsANaiveCountCountsThem(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(max = 140) int day,
            @ForAll("closures") List<Closure> closures) {
        var start = FIRST.plusDays(day);
        var naive = naive(
                amount,
                start,
                false,
                on -> !isWeekend(on)
                        && closures.stream()
                                .noneMatch(closed -> !on.isBefore(closed.from()) && !on.isAfter(closed.to())));
        Assume.that(!naive.isAfter(LAST));
        assertThat(count(
                        limit(Unit.SCHOOL_DAYS, Pause.NONE, amount, false),
                        start,
                        SchoolDays.of(FIRST, LAST, closures)))
                .isEqualTo(naive);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void stepsTellTheWholeCount(
            @ForAll("units") Unit unit,
            @ForAll("pauses") Pause pause,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(max = 500) int day,
            @ForAll("schools") SchoolDays school) {
        var start = FIRST.plusDays(day);
        var result =
                counter(school).result(limit(unit, pause, amount, false), start).orElseThrow();
        var steps = result.steps();
        assertThat(steps.stream().mapToInt(CountStep::days).sum()).isEqualTo(amount);
        assertThat(steps.getLast().total()).isEqualTo(amount);
        assertThat(steps.getLast().to()).isEqualTo(result.on());
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to().plusDays(1));
        }
    }

    private static LocalDate naive(int amount, LocalDate start, boolean before, Predicate<LocalDate> counts) {
        var day = start;
        for (var left = amount; left > 0; ) {
            day = before ? day.minusDays(1) : day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }

    private static Predicate<LocalDate> counted(Unit unit) {
        return switch (unit) {
            case BUSINESS_DAYS -> day -> !isWeekend(day) && !isHolidayInVirginia(day);
            case WEEKDAYS -> day -> !isWeekend(day);
            default -> day -> true;
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    /** The federal ones (5 U.S.C. 6103), Election Day and the day after Thanksgiving; one of a weekend is kept beside it. */
    private static boolean isHolidayInVirginia(LocalDate day) {
        var monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        var week = (day.getDayOfMonth() - 1) / 7 + 1;
        return Stream.of(
                                day,
                                day.minusDays(monday ? 1 : 0),
                                day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 1 : 0))
                        .map(MonthDay::from)
                        .anyMatch(FIXED_HOLIDAYS::contains)
                || switch (day.getMonth()) {
                    case JANUARY, FEBRUARY -> monday && week == 3;
                    case MAY -> monday && day.getDayOfMonth() > 24;
                    case SEPTEMBER -> monday && week == 1;
                    case OCTOBER -> monday && week == 2;
                    case NOVEMBER ->
                        (day.getDayOfWeek() == DayOfWeek.TUESDAY && day.getDayOfMonth() > 1 && day.getDayOfMonth() < 9)
                                || (day.getDayOfWeek() == DayOfWeek.THURSDAY && week == 4)
                                || (day.getDayOfWeek() == DayOfWeek.FRIDAY
                                        && day.getDayOfMonth() > 22
                                        && day.getDayOfMonth() < 30);
                    default -> false;
                };
    }

    private static LocalDate count(Limit limit, LocalDate start, SchoolDays school) {
        return counter(school).result(limit, start).orElseThrow().on();
    }

    private static LimitCounter counter(SchoolDays school) {
        return new LimitCounter(
                school, new CountedDays(school, BusinessDays.in("VA")), types -> Optional.empty(), Set.of());
    }

    private static Limit limit(Unit unit, Pause pause, int amount, boolean before) {
        return new Limit(
                new Start.OnFact(List.of(FactType.CONSENT_RECEIVED)),
                amount,
                unit,
                before,
                false,
                unit == Unit.CALENDAR_DAYS ? pause : Pause.NONE,
                5,
                null,
                null,
                null,
                List.of());
    }

    private static ClockResult compute(ClockSubject subject, List<FactInForce> facts, SchoolDays school) {
        return StatutoryClock.ofType(ShippedRules.pack(), subject, facts, school);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.CALENDAR_DAYS, Unit.SCHOOL_DAYS, Unit.BUSINESS_DAYS, Unit.WEEKDAYS);
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Arbitraries.of(Pause.class);
    }

    @Provide
    Arbitrary<ClockSubject> subjects() {
        var born = Arbitraries.integers()
                .between(0, 6_000)
                .map(days -> LocalDate.of(2009, 1, 1).plusDays(days));
        return Combinators.combine(Arbitraries.of(STATES), born)
                .as((state, day) -> new ClockSubject(state, day, Set.of(), FIRST));
    }

    @Provide
    Arbitrary<List<FactInForce>> facts() {
        var types = Arbitraries.of(Stream.of(FactType.values())
                .filter(type -> type != FactType.IEP_AMENDED)
                .toList());
        var days = Arbitraries.integers().between(0, 500);
        return Combinators.combine(types, days)
                .as((type, day) -> {
                    var id = UUID.nameUUIDFromBytes((type + " " + day).getBytes(UTF_8));
                    return new FactInForce(id, id, type, FIRST.plusDays(day), null, null);
                })
                .list()
                .uniqueElements()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Unit> unitsOfNoSchool() {
        return Arbitraries.of(Unit.CALENDAR_DAYS, Unit.BUSINESS_DAYS, Unit.WEEKDAYS);
    }

    @Provide
    Arbitrary<List<Closure>> closures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 270),
                        Arbitraries.integers().between(0, 16))
                .as((from, days) -> new Closure(FIRST.plusDays(from), FIRST.plusDays(from + days), "Break"))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<SchoolDays> schools() {
        return closures()
                .map(closures -> SchoolDays.of(FIRST, LAST, closures))
                .injectNull(0.1)
                .map(school -> school == null ? SchoolDays.estimated() : school);
    }
}
