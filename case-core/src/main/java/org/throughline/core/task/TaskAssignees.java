package org.throughline.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.organisation.Organisations;
import org.throughline.core.problem.Invalid;
import org.throughline.core.staff.People;
import org.throughline.core.staff.Person;
import org.throughline.core.tenancy.Tenanted;

/** Who can be given tasks of a case: whoever of the staff sees it. */
@ApplicationScoped
class TaskAssignees {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    List<Person> forCase(CaseFile caseFile) {
        var team = teamOf(caseFile.id());
        return Stream.of(Role.ADVOCATE, Role.SUPERVISOR)
                .flatMap(role -> people.withRole(role).stream())
                .filter(person -> sees(person, caseFile, team))
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** @throws Invalid if this person cannot do it */
    void check(CaseFile caseFile, UUID personId) {
        var person =
                people.find(personId).filter(TaskAssignees::isStaff).orElseThrow(() -> new Invalid("task.not-staff"));
        if (!sees(person, caseFile, teamOf(caseFile.id()))) {
            throw new Invalid("task.not-on-team");
        }
    }

    /** Who has been on the team longest. */
    Optional<UUID> leadOf(UUID caseId) {
        return teamOf(caseId).stream()
                .filter(id -> people.find(id).filter(TaskAssignees::isStaff).isPresent())
                .findFirst();
    }

    /** What nobody can see nobody can do. */
    private boolean sees(Person person, CaseFile caseFile, List<UUID> team) {
        if (team.contains(person.id())) {
            return true;
        }
        return !caseFile.isRestricted()
                && (person.roles().contains(Role.SUPERVISOR)
                        || organisations.current().isCasesOpenToAll());
    }

    private static boolean isStaff(Person person) {
        return person.roles().contains(Role.ADVOCATE) || person.roles().contains(Role.SUPERVISOR);
    }

    /** Who came first, first. */
    private List<UUID> teamOf(UUID caseId) {
        return entityManager
                .createQuery("select m.personId from TeamMember m where m.caseId = :case order by m.id", UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
