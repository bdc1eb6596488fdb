package org.throughline.core.family;

import java.util.List;

/**
 * Somebody known from another child.
 *
 * @param children names of those they stand around, of cases that the caller may see
 */
public record KnownContact(Contact contact, List<String> children) {}
