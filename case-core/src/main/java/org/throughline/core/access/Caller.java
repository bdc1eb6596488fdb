package org.throughline.core.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, for which organisation, with which roles in it. Immutable, so it can be handed to any thread.
 *
 * @param organisation missing for platform administrators, who belong to none
 */
public record Caller(UUID personId, String name, @Nullable Organisation organisation, Set<Role> roles)
        implements Serializable {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether this person works with cases, and reads all of those that are open to them. */
    public boolean isStaff() {
        return has(Role.ADVOCATE, Role.SUPERVISOR);
    }

    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }
}
