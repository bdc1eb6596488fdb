package org.throughline.docs.storage;

/**
 * What was written: enough to notice later that something is missing or changed.
 *
 * @param size in plain bytes
 * @param sha256 of the plain bytes, in hexadecimal
 */
public record StoredContent(long size, String sha256) {}
