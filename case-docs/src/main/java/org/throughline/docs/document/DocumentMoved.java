package org.throughline.docs.document;

import java.util.UUID;

/** A document had come to the wrong case: it and what came in it are in another one now. */
public record DocumentMoved(UUID id, UUID from, UUID to) {}
