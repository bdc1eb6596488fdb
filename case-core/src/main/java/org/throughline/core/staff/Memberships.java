package org.throughline.core.staff;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The login server's own word on who belongs to an organisation, whether or not they come. */
public interface Memberships {

    /**
     * Everybody with a role in the organisation, by person.
     *
     * @return nothing if the login server does not know the organisation
     * @throws IOException if it cannot be asked
     */
    Optional<Map<UUID, Member>> membersOf(UUID organisation) throws IOException, InterruptedException;
}
