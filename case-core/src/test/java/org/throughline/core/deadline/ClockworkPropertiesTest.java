package org.throughline.core.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.core.calendar.BusinessDays;
import org.throughline.core.calendar.Closure;
import org.throughline.core.calendar.SchoolDays;
import org.throughline.core.fact.FactType;
import org.throughline.core.rule.Limit;
import org.throughline.core.rule.Pause;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.rule.Start;
import org.throughline.core.rule.Unit;

class ClockworkPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);
    private static final List<String> STATES =
            ShippedRules.pack().states().stream().sorted().toList();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void computingAgainGivesTheSame(
            @ForAll("subjects") Subject subject,
            @ForAll("facts") List<Happening> facts,
            @ForAll("schools") SchoolDays school) {
        assertThat(compute(subject, facts, school)).isEqualTo(compute(subject, facts, school));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichFactsAreToldDoesNotMatter(
            @ForAll("subjects") Subject subject,
            @ForAll("facts") List<Happening> facts,
            @ForAll("schools") SchoolDays school,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(compute(subject, shuffled, school)).isEqualTo(compute(subject, facts, school));
    }

    /** Of the facts that no rule knows of, a plan amended without a meeting is one. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anUnrelatedFactMovesNothing(
            @ForAll("subjects") Subject subject,
            @ForAll("facts") List<Happening> facts,
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
            @ForAll("units") Unit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(max = 700) int day,
            @ForAll boolean before,
            @ForAll("schools") SchoolDays school) {
        var start = FIRST.plusDays(day);
        assertThat(count(limit(unit, Pause.NONE, amount, before), start, school))
                .isEqualTo(naive(unit, amount, start, before, school));
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
                counter(school).of(limit(unit, pause, amount, false), start).orElseThrow();
        var steps = result.steps();
        assertThat(steps.stream().mapToInt(Step::days).sum()).isEqualTo(amount);
        assertThat(steps.getLast().total()).isEqualTo(amount);
        assertThat(steps.getLast().to()).isEqualTo(result.on());
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to().plusDays(1));
        }
    }

    private static LocalDate naive(Unit unit, int amount, LocalDate start, boolean before, SchoolDays school) {
        var day = start;
        for (var left = amount; left > 0; ) {
            day = before ? day.minusDays(1) : day.plusDays(1);
            var weekend = day.getDayOfWeek().getValue() > 5;
            var counts = switch (unit) {
                case SCHOOL_DAYS -> school.isOpen(day);
                case BUSINESS_DAYS -> !weekend && !BusinessDays.in("VA").isHoliday(day);
                case WEEKDAYS -> !weekend;
                default -> true;
            };
            left -= counts ? 1 : 0;
        }
        return day;
    }

    private static LocalDate count(Limit limit, LocalDate start, SchoolDays school) {
        return counter(school).of(limit, start).orElseThrow().on();
    }

    private static Count counter(SchoolDays school) {
        return new Count(school, new Days(school, BusinessDays.in("VA")), types -> Optional.empty(), Set.of());
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

    private static Clocks compute(Subject subject, List<Happening> facts, SchoolDays school) {
        return Clockwork.of(ShippedRules.pack(), subject, facts, school);
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
    Arbitrary<Subject> subjects() {
        var born = Arbitraries.integers()
                .between(0, 6_000)
                .map(days -> LocalDate.of(2009, 1, 1).plusDays(days));
        return Combinators.combine(Arbitraries.of(STATES), born)
                .as((state, day) -> new Subject(state, day, Set.of(), FIRST));
    }

    @Provide
    Arbitrary<List<Happening>> facts() {
        var types = Arbitraries.of(Stream.of(FactType.values())
                .filter(type -> type != FactType.IEP_AMENDED)
                .toList());
        var days = Arbitraries.integers().between(0, 500);
        return Combinators.combine(types, days)
                .as((type, day) -> {
                    var id = UUID.nameUUIDFromBytes((type + " " + day).getBytes(UTF_8));
                    return new Happening(id, id, type, FIRST.plusDays(day), null, null);
                })
                .list()
                .uniqueElements()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<SchoolDays> schools() {
        var closure = Combinators.combine(
                        Arbitraries.integers().between(0, 270),
                        Arbitraries.integers().between(0, 16))
                .as((from, days) -> new Closure(FIRST.plusDays(from), FIRST.plusDays(from + days), "Break"));
        return closure.list()
                .ofMaxSize(8)
                .map(closures -> SchoolDays.of(FIRST, FIRST.plusDays(290), closures))
                .injectNull(0.1)
                .map(school -> school == null ? SchoolDays.estimated() : school);
    }
}
