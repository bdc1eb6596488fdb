package org.throughline.auth.directory;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.token.TokenReader;
import org.throughline.core.access.Role;
import org.throughline.core.staff.Member;

/** The members of an organisation who can sign in, and the roles that its groups give them, as tokens tell them too. */
record OrganisationMembers(AdminApi keycloak) {

    Optional<Map<UUID, Member>> membersOf(UUID organisation) throws IOException, InterruptedException {
        var inside = "/organizations/" + organisation;
        var known = keycloak.find(inside);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(known.get().getBoolean("enabled", true) ? members(inside) : Map.of());
    }

    private Map<UUID, Member> members(String inside) throws IOException, InterruptedException {
        var roles = new HashMap<String, Set<Role>>();
        for (var group : keycloak.all(inside + "/groups")) {
            collect(inside + "/groups/", group.getString("id"), EnumSet.noneOf(Role.class), roles);
        }
        var members = new HashMap<UUID, Member>();
        for (var person : keycloak.all(inside + "/members")) {
            var held = roles.getOrDefault(person.getString("id"), Set.of());
            if (person.getBoolean("enabled", false) && !held.isEmpty()) {
                members.put(UUID.fromString(person.getString("id")), new Member(held, email(person)));
            }
        }
        return members;
    }

    /** A group within a group has the roles of the outer one too. */
    private void collect(String groups, String group, Set<Role> outer, Map<String, Set<Role>> roles)
            throws IOException, InterruptedException {
        var given = rolesOf(groups + group);
        given.addAll(outer);
        for (var person : keycloak.all(groups + group + "/members")) {
            roles.computeIfAbsent(person.getString("id"), id -> EnumSet.noneOf(Role.class))
                    .addAll(given);
        }
        for (var inner : keycloak.all(groups + group + "/children")) {
            collect(groups, inner.getString("id"), given, roles);
        }
    }

    private Set<Role> rolesOf(String group) throws IOException, InterruptedException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : keycloak.list(group + "/role-mappings/realm/composite")) {
            Role.ofWire(role.getString("name")).ifPresent(roles::add);
        }
        roles.remove(Role.PLATFORM_ADMIN);
        return roles;
    }

    /** As a token would tell it: only an address that is known to be theirs. */
    private static @Nullable String email(JsonObject person) {
        var email = person.getString("email", "");
        return person.getBoolean("emailVerified", false) && TokenReader.isAddress(email) ? email : null;
    }
}
