package org.throughline.core.casefile;

import java.util.UUID;

/** What is known of a child changed, in this transaction. */
public record StudentChanged(UUID studentId) {}
