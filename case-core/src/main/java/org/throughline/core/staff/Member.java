package org.throughline.core.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Role;

/**
 * Somebody who belongs to an organisation now.
 *
 * @param email missing unless it is certainly theirs
 */
public record Member(Set<Role> roles, @Nullable String email) {

    public Member {
        roles = Set.copyOf(roles);
    }
}
