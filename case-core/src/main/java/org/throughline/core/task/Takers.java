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
import org.throughline.core.people.People;
import org.throughline.core.people.Person;
import org.throughline.core.problem.Invalid;
import org.throughline.core.tenancy.Tenanted;

/** Who can be given tasks of a case: the staff; of a restricted case its team alone. */
@ApplicationScoped
class Takers {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    People people;

    List<Person> of(CaseFile caseFile) {
        var team = teamOf(caseFile.id());
        return Stream.of(Role.ADVOCATE, Role.SUPERVISOR)
                .flatMap(role -> people.withRole(role).stream())
                .filter(person -> !caseFile.isRestricted() || team.contains(person.id()))
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** @throws Invalid if this person cannot do it */
    void check(CaseFile caseFile, UUID personId) {
        if (!isStaff(personId)) {
            throw new Invalid("task.not-staff", "A task can be given to an advocate or a supervisor only.");
        }
        if (caseFile.isRestricted() && !teamOf(caseFile.id()).contains(personId)) {
            throw new Invalid(
                    "task.not-on-team", "This case is open to its team alone: give the task to somebody of the team.");
        }
    }

    /** Who has been on the team longest. */
    Optional<UUID> leadOf(UUID caseId) {
        return teamOf(caseId).stream().filter(this::isStaff).findFirst();
    }

    private boolean isStaff(UUID personId) {
        return people.find(personId)
                .filter(person ->
                        person.roles().contains(Role.ADVOCATE) || person.roles().contains(Role.SUPERVISOR))
                .isPresent();
    }

    /** Who came first, first. */
    private List<UUID> teamOf(UUID caseId) {
        return entityManager
                .createQuery("select m.personId from TeamMember m where m.caseId = :case order by m.id", UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
