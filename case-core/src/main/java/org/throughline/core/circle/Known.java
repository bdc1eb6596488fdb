package org.throughline.core.circle;

import java.util.List;
import org.throughline.core.relation.Contact;

/**
 * Somebody known from another child.
 *
 * @param children names of those they stand around, of cases that the caller may see
 */
public record Known(Contact contact, List<String> children) {}
