package org.throughline.core.staff;

import java.util.UUID;

/** Somebody came, with the roles that are known now. */
public record PersonSeen(UUID personId) {}
