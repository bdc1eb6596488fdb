package org.throughline.core.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Role;

/** Somebody of this organisation. Keycloak is the source: this is what lists and cases name people by. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Person {

    @Id
    private UUID id;

    private String name;

    private String roles;

    private @Nullable String email;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "roles_since")
    private @Nullable Instant rolesSince;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(UUID id, String name, Collection<Role> roles) {
        this.id = id;
        this.name = name;
        this.roles = wire(roles);
    }

    public void update(String newName, Collection<Role> newRoles) {
        name = newName;
        roles = wire(newRoles);
    }

    /** What the login server says, which was asked at this moment. */
    void follow(Member member, Instant asked) {
        roles = wire(member.roles());
        email = member.email();
        rolesSince = asked;
        leftAt = null;
    }

    /** No role opens anything any more, and nobody is written to. */
    void leave(Instant asked) {
        roles = "";
        email = null;
        rolesSince = asked;
        leftAt = asked;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Missing while the login knows none that is certainly theirs. */
    public @Nullable String email() {
        return email;
    }

    /** Missing for whoever still is a member. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** Nothing while all that is known comes from the person's own tokens. */
    Optional<Standing> standing() {
        return Optional.ofNullable(rolesSince).map(since -> new Standing(roles(), since));
    }

    public Set<Role> roles() {
        var all = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" ")).forEach(wire -> Role.ofWire(wire).ifPresent(all::add));
        return all;
    }

    private static String wire(Collection<Role> roles) {
        return roles.stream().map(Role::wire).sorted().collect(Collectors.joining(" "));
    }
}
