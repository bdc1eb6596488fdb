package org.throughline.core.circle;

import java.util.UUID;

/**
 * Somebody who stands around a child.
 *
 * @param word such as mother
 * @param caseId a case of that child
 */
public record Nearby(String name, String word, UUID caseId) {}
