package org.throughline.core.staff;

import java.time.Instant;
import java.util.Set;
import org.throughline.core.access.Role;

/** Somebody's roles as the login server last changed them. */
record Standing(Set<Role> roles, Instant since) {

    boolean isNewerThan(Instant moment) {
        return !moment.isAfter(since);
    }
}
