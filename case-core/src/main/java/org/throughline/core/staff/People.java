package org.throughline.core.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Role;
import org.throughline.core.tenancy.Tenanted;

/** The staff and the families of this organisation who have signed in, as Keycloak last named them. */
@ApplicationScoped
public class People {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    /** Who is not known any more has no name here. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    public List<Person> withRole(Role role) {
        return entityManager
                .createQuery("select p from Person p where p.roles like :role order by p.name, p.id", Person.class)
                .setParameter("role", "%" + role.wire() + "%")
                .getResultList();
    }

    /** Who can be on the team of a case. */
    public List<Person> staff() {
        return entityManager
                .createQuery(
                        "select p from Person p where p.roles like :advocate or p.roles like :supervisor"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("advocate", "%" + Role.ADVOCATE.wire() + "%")
                .setParameter("supervisor", "%" + Role.SUPERVISOR.wire() + "%")
                .getResultList();
    }

    List<Person> all() {
        return entityManager
                .createQuery("select p from Person p order by p.name, p.id", Person.class)
                .getResultList();
    }

    /**
     * Adds or renames in one statement: two requests of a new person may arrive at once. A token need not tell the
     * address, and one that was made before the login server said something newer tells nothing.
     */
    void upsert(Person person, @Nullable String email, Instant tokenMade) {
        entityManager
                .createNativeQuery("""
                        insert into person (id, name, roles, email) values (?1, ?2, ?3, ?4)
                        on conflict (tenant_id, id) do update
                        set name = excluded.name, roles = excluded.roles,
                            email = coalesce(excluded.email, person.email), left_at = null
                        where (person.name, person.roles, person.email, person.left_at)
                            is distinct from
                                (excluded.name, excluded.roles, coalesce(excluded.email, person.email), null)
                            and (person.roles_since is null or person.roles_since < cast(?5 as timestamptz))
                        """)
                .setParameter(1, person.id())
                .setParameter(2, person.name())
                .setParameter(
                        3, person.roles().stream().map(Role::wire).sorted().collect(Collectors.joining(" ")))
                .setParameter(4, email)
                .setParameter(5, tokenMade.toString())
                .executeUpdate();
    }
}
