package org.throughline.core.team;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.Teams;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;
import org.throughline.core.staff.People;
import org.throughline.core.staff.Person;

/** Who joins and who leaves a case; what is handed over is written down. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class TeamService {

    /** So many cases are assigned in one transaction at most. */
    public static final int AT_ONCE = 1_000;

    @Inject
    OpenCases openCases;

    @Inject
    Teams teams;

    @Inject
    CaseAccess cases;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    /** Who can be on a team, by name. */
    public List<Person> staff() {
        return people.staff();
    }

    /**
     * @param team all who shall be on it afterwards
     * @param handOver what who stays or comes must know; needed where somebody leaves
     * @throws Invalid if somebody is not of the staff, or somebody leaves without a word
     * @throws Refused if the case is closed, or nobody would see it any more
     */
    public void change(UUID caseId, Set<UUID> team, String handOver) {
        var caseFile = cases.requireOpen(caseId);
        var before = teams.memberIds(caseId);
        var left = without(before, team);
        var joined = without(team, before);
        requireStaff(joined);
        if (!left.isEmpty() && handOver.isBlank()) {
            throw new Invalid("team.hand-over");
        }
        joined.forEach(person -> teams.join(caseId, person, handOver.strip()));
        left.forEach(person -> teams.leave(caseFile, person, handOver.strip()));
        audit.record(CHANGED, "team", caseId, caseId);
    }

    /** Cases that go on, and whose whole team has left. */
    @Allowed(SUPERVISOR)
    public List<VacantCase> withNobody() {
        var vacant = openCases.vacant();
        audit.shown("vacant_case", vacant.stream().map(VacantCase::id));
        return vacant;
    }

    /**
     * Puts one person on the team of many cases. Closed ones are left out, and those that the caller may not see unless
     * they have nobody.
     *
     * @param caseIds at most {@link #AT_ONCE}
     * @return on how many cases the person is new
     * @throws Invalid if the person is not of the staff, or there are too many cases
     */
    @Allowed(SUPERVISOR)
    public int assign(Collection<UUID> caseIds, UUID person, String handOver) {
        requireStaff(Set.of(person));
        if (caseIds.size() > AT_ONCE) {
            throw new Invalid("team.too-many");
        }
        var open = openCases.without(person, caseIds);
        var assigned = 0;
        for (var caseFile : open) {
            if (teams.join(caseFile.id(), person, handOver.strip())) {
                audit.record(CHANGED, "team", caseFile.id(), caseFile.id());
                assigned++;
            }
        }
        return assigned;
    }

    private void requireStaff(Set<UUID> ids) {
        var staff = new HashSet<UUID>();
        people.staff().forEach(person -> staff.add(person.id()));
        if (!staff.containsAll(ids)) {
            throw new Invalid("team.not-staff");
        }
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
