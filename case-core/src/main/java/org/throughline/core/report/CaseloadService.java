package org.throughline.core.report;

import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Role;
import org.throughline.core.access.Service;
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
        var all = counts.all(from, to, LocalDate.now(clock));
        var agreed = profiles.all();
        var rows = people.withRole(Role.ADVOCATE).stream()
                .map(person -> {
                    var profile = agreed.get(person.id());
                    return new Caseload.Row(
                            person.id(),
                            person.name(),
                            profile == null ? null : profile.agreedLoad(),
                            all.getOrDefault(person.id(), Map.of()));
                })
                .toList();
        return new Caseload(from, to, rows, counts.withoutAdvocate());
    }
}
