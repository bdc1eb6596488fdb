package org.throughline.core.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.Bound;
import org.throughline.core.rule.Words;

/** What lies on days, as the screens meet it; and what was asked last. */
public class PlannerFake extends PlannerService {

    private static final Words EVALUATION = new Words("finish the evaluation", "terminar la evaluación");

    public final List<Planned> kept = new ArrayList<>();
    public PlannerQuery asked = new PlannerQuery(LocalDate.MIN, LocalDate.MIN, false, Set.of(), 0);

    public static Planned deadline(LocalDate on, boolean estimated, boolean checked) {
        return planned(PlannedKind.DEADLINE, on, new Planned.Duty(EVALUATION, Bound.DISTRICT, estimated, checked));
    }

    public static Planned of(PlannedKind kind, LocalDate on) {
        return planned(kind, on, null);
    }

    private static Planned planned(PlannedKind kind, LocalDate on, Planned.@Nullable Duty duty) {
        var id = UUID.randomUUID();
        var title = kind == PlannedKind.TASK ? "Call Mateo's mother, today; please" : "";
        return new Planned(kind, id, id, UUID.randomUUID(), "2026-0148", "Mateo Villanueva-Cruz", on, title, duty);
    }

    @Override
    public List<PlannedDay> days(PlannerQuery query) {
        asked = query;
        var days = new TreeSet<LocalDate>();
        kept.forEach(planned -> days.add(planned.on()));
        return days.stream()
                .filter(day -> !day.isBefore(query.from()) && !day.isAfter(query.to()))
                .map(day -> day(day, query))
                .toList();
    }

    private PlannedDay day(LocalDate day, PlannerQuery query) {
        var all = kept.stream()
                .filter(planned -> planned.on().equals(day))
                .filter(planned -> query.kinds().contains(planned.kind()))
                .toList();
        return new PlannedDay(day, all.stream().limit(query.mostADay()).toList(), all.size());
    }
}
