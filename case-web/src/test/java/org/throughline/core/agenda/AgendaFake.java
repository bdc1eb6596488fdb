package org.throughline.core.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.throughline.core.deadline.Computation;
import org.throughline.core.deadline.Due;
import org.throughline.core.deadline.Ending;
import org.throughline.core.deadline.Outcome;
import org.throughline.core.deadline.Step;
import org.throughline.core.deadline.Trigger;
import org.throughline.core.docket.Deadline;
import org.throughline.core.docket.DeadlineStatus;
import org.throughline.core.rule.ShippedRules;
import org.throughline.core.rule.Unit;
import org.throughline.core.student.StudentDetails;

/** Legal dates as the screens meet them, on the given day; it knows what it was asked for. */
public class AgendaFake extends AgendaService {

    /** Its rule is verified; the district must act. */
    public static final String SURE = "EVAL_INITIAL";
    /** Nobody has verified this one. */
    public static final String UNSURE = "AL.EVAL_INITIAL";

    private static final StudentDetails JAMAL =
            new StudentDetails("Jamal", "Whitaker-Boone", null, "7", null, null, "PA", "en");

    private final LocalDate today;
    private final List<DueRow> all = new ArrayList<>();

    public final List<DueFilter> asked = new ArrayList<>();

    public AgendaFake(LocalDate today) {
        this.today = today;
    }

    public DueRow due(String ruleId, LocalDate on) {
        var row = new DueRow(deadline(ruleId, on), "2026-0007", JAMAL);
        all.add(row);
        return row;
    }

    /** 60 days after consent. */
    public static Deadline deadline(String ruleId, LocalDate on) {
        var rule = ShippedRules.pack().rule(ruleId).orElseThrow();
        var consent = on.minusDays(60);
        var root = UUID.randomUUID();
        var started = new Step(Step.Kind.STARTED, consent, consent, 0, 0, "CONSENT_RECEIVED", false);
        var due = new Due(
                rule,
                "1",
                0,
                root,
                new Trigger("CONSENT_RECEIVED", consent, root, root),
                60,
                Unit.CALENDAR_DAYS,
                on,
                on,
                false,
                new Ending(Outcome.OPEN, null, null, false),
                new Computation(rule.duty(), rule.citation(), List.of(started), List.of()));
        return new Deadline(UUID.randomUUID(), UUID.randomUUID(), due);
    }

    @Override
    public List<DueRow> rows(DueFilter filter, int from, int count) {
        asked.add(filter);
        return found(filter).stream().skip(from).limit(count).toList();
    }

    @Override
    public long count(DueFilter filter) {
        return found(filter).size();
    }

    @Override
    public DueCounts counts(DueFilter filter) {
        asked.add(filter);
        return new DueCounts(
                count(filter.late()),
                count(filter.within(DueCounts.WEEK, today)),
                count(filter.within(DueCounts.MONTH, today)));
    }

    private List<DueRow> found(DueFilter filter) {
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
