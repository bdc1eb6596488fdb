package org.throughline.core.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in one organisation; {@link #PLATFORM_ADMIN} stands outside of all of them. */
public enum Role {
    ADVOCATE,
    SUPERVISOR,
    FAMILY,
    ORG_ADMIN,
    PLATFORM_ADMIN;

    /** The name in tokens and in the REST contract, such as {@code org-admin}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofWire(String wire) {
        return Arrays.stream(values()).filter(role -> role.wire().equals(wire)).findFirst();
    }
}
