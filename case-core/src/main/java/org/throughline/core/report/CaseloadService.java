package org.throughline.core.report;

import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.core.problem.Invalid;
import org.throughline.core.staff.AdvocateProfiles;
import org.throughline.core.staff.People;

@Service
@Allowed(SUPERVISOR)
public class CaseloadService {

    @Inject
    CaseloadCounts counts;

    @Inject
    People people;

    @Inject
    AdvocateProfiles profiles;

    @Inject
    Clock clock;

    /**
     * Restricted cases are counted, too: a number names no child.
     *
     * @throws Invalid if it ends before it begins
     */
    public Caseload caseload(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Invalid("report.backwards");
        }
        var cases = counts.cases(from, to);
        var today = LocalDate.now(clock);
        var due = counts.due(today);
        var undated = counts.withoutNextDate(today);
        var late = counts.lateTasks(today);
        var minutes = counts.minutes(from, to);
        var agreed = profiles.all();
        var rows = people.withRole(Role.ADVOCATE).stream()
                .map(person -> {
                    var id = person.id();
                    var own = cases.getOrDefault(id, CaseloadCounts.Cases.NONE);
                    var dates = due.getOrDefault(id, DeadlineCounts.NONE);
                    var profile = agreed.get(id);
                    return new Caseload.Row(
                            id,
                            person.name(),
                            profile == null ? null : profile.agreedLoad(),
                            own.open(),
                            own.opened(),
                            own.closed(),
                            dates.overdue(),
                            dates.week(),
                            dates.month(),
                            undated.getOrDefault(id, 0L),
                            late.getOrDefault(id, 0L),
                            minutes.getOrDefault(id, 0L));
                })
                .toList();
        return new Caseload(from, to, rows, counts.withoutAdvocate());
    }
}
