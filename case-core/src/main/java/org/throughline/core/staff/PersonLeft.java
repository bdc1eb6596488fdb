package org.throughline.core.staff;

import java.util.UUID;

/** Somebody is no member any more, or holds no role. */
public record PersonLeft(UUID personId) {}
