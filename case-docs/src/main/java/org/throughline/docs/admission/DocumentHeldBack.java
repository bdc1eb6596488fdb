package org.throughline.docs.admission;

import java.util.UUID;

/** A document is held back, and with it goes whatever an earlier reading found in it. */
public record DocumentHeldBack(UUID id) {}
