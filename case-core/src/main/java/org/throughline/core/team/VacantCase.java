package org.throughline.core.team;

import java.util.UUID;

/**
 * A case whose whole team has left. Of a restricted one nobody else may read more than that it is there.
 *
 * @param number of the case
 */
public record VacantCase(UUID id, String number, boolean restricted) {}
