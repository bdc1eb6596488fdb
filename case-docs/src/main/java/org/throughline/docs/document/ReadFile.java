package org.throughline.docs.document;

import java.util.UUID;

/**
 * A file of the store that a document is read from.
 *
 * @param size of the plain bytes
 */
public record ReadFile(UUID id, long size) {}
