package org.throughline.core.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.BilingualText;
import org.throughline.core.rule.DutyBearer;

/** What lies on days, as the screens meet it; and what was asked last. */
public class AgendaFake extends AgendaService {

    private static final BilingualText EVALUATION =
            new BilingualText("finish the evaluation", "terminar la evaluación");

    public final List<AgendaEntry> kept = new ArrayList<>();
    public AgendaQuery lastQuery = new AgendaQuery(LocalDate.MIN, LocalDate.MIN, false, Set.of(), 0);

    public static AgendaEntry deadline(LocalDate on, boolean estimated, boolean checked) {
        return planned(
                AgendaKind.DEADLINE, on, new AgendaEntry.Duty(EVALUATION, DutyBearer.DISTRICT, estimated, checked));
    }

    public static AgendaEntry of(AgendaKind kind, LocalDate on) {
        return planned(kind, on, null);
    }

    private static AgendaEntry planned(AgendaKind kind, LocalDate on, AgendaEntry.@Nullable Duty duty) {
        var id = UUID.randomUUID();
        var title = kind == AgendaKind.TASK ? "Call Mateo's mother, today; please" : "";
        return new AgendaEntry(kind, id, id, UUID.randomUUID(), "2026-0148", "Mateo Villanueva-Cruz", on, title, duty);
    }

    @Override
    public List<AgendaDay> days(AgendaQuery query) {
        lastQuery = query;
        var days = new TreeSet<LocalDate>();
        kept.forEach(entry -> days.add(entry.on()));
        return days.stream()
                .filter(day -> !day.isBefore(query.from()) && !day.isAfter(query.to()))
                .map(day -> day(day, query))
                .toList();
    }

    private AgendaDay day(LocalDate day, AgendaQuery query) {
        var all = kept.stream()
                .filter(entry -> entry.on().equals(day))
                .filter(entry -> query.kinds().contains(entry.kind()))
                .toList();
        return new AgendaDay(day, all.stream().limit(query.mostADay()).toList(), all.size());
    }
}
