package org.throughline.core.deadline.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.core.clock.ClockTrigger;
import org.throughline.core.clock.Computation;
import org.throughline.core.clock.ComputedDeadline;
import org.throughline.core.clock.CountStep;
import org.throughline.core.clock.DutyEnding;
import org.throughline.core.clock.DutyOutcome;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.rule.Unit;
import org.throughline.core.student.StudentDetails;

/** Legal dates as the screens meet them, on the given day; it knows what it was asked for. */
public class DeadlineListFake extends DeadlineListService {

    /** Its rule is verified; the district must act. */
    public static final String SURE = "EVAL_INITIAL";
    /** Nobody has verified this one. */
    public static final String UNSURE = "AL.EVAL_INITIAL";

    private static final StudentDetails JAMAL =
            StudentDetails.of("Jamal", "Whitaker-Boone", null, "7", null, null, "PA", "en");

    private final LocalDate today;
    private final List<DeadlineRow> all = new ArrayList<>();

    public final List<DeadlineFilter> asked = new ArrayList<>();

    public DeadlineListFake(LocalDate today) {
        this.today = today;
    }

    public DeadlineRow due(String ruleId, LocalDate on) {
        var row = new DeadlineRow(deadline(ruleId, on), "2026-0007", JAMAL);
        all.add(row);
        return row;
    }

    /** 60 days after consent. */
    public static Deadline deadline(String ruleId, LocalDate on) {
        var rule = ShippedRules.pack().rule(ruleId).orElseThrow();
        var consent = on.minusDays(60);
        var root = UUID.randomUUID();
        var started = new CountStep(CountStep.Kind.STARTED, consent, consent, 0, 0, "CONSENT_RECEIVED", false);
        var due = new ComputedDeadline(
                rule,
                "1",
                0,
                root,
                new ClockTrigger("CONSENT_RECEIVED", consent, root, root),
                60,
                Unit.CALENDAR_DAYS,
                on,
                on,
                false,
                new DutyEnding(DutyOutcome.OPEN, null, null, false),
                new Computation(rule.duty(), rule.citation(), List.of(started), List.of()));
        return new Deadline(UUID.randomUUID(), UUID.randomUUID(), due);
    }

    @Override
    public List<DeadlineRow> rows(DeadlineFilter filter, int from, int count) {
        asked.add(filter);
        return found(filter).stream().skip(from).limit(count).toList();
    }

    @Override
    public long count(DeadlineFilter filter) {
        return found(filter).size();
    }

    @Override
    public DeadlineCounts counts(DeadlineFilter filter) {
        asked.add(filter);
        return new DeadlineCounts(
                count(filter.late()),
                count(filter.within(DeadlineCounts.WEEK, today)),
                count(filter.within(DeadlineCounts.MONTH, today)));
    }

    private List<DeadlineRow> found(DeadlineFilter filter) {
        var from = filter.from();
        var to = filter.to();
        return all.stream()
                .filter(row -> from == null || !row.deadline().dueOn().isBefore(from))
                .filter(row -> to == null || !row.deadline().dueOn().isAfter(to))
                .filter(row -> !Boolean.TRUE.equals(filter.overdue())
                        || row.deadline().status(today) == DeadlineStatus.OVERDUE)
                .filter(row -> filter.bound() == null || row.deadline().bound() == filter.bound())
                .sorted(Comparator.comparing(row -> row.deadline().dueOn()))
                .toList();
    }
}
