package org.throughline.core.access;

import java.io.Serializable;
import java.util.UUID;

/** A tenant: the id is Keycloak's organisation id, the alias never changes. */
public record Organisation(UUID id, String alias) implements Serializable {}
