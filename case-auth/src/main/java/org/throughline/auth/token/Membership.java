package org.throughline.auth.token;

import java.io.Serializable;
import java.util.Set;
import org.throughline.core.access.Organisation;
import org.throughline.core.access.Role;

/** A person in one organisation; without roles nothing is open to them there. */
public record Membership(Organisation organisation, Set<Role> roles) implements Serializable {

    public Membership {
        roles = Set.copyOf(roles);
    }

    boolean isUsable() {
        return !roles.isEmpty();
    }
}
