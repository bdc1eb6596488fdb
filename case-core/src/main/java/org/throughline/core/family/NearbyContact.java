package org.throughline.core.family;

import java.util.UUID;

/**
 * Somebody who stands around a child.
 *
 * @param word such as mother
 * @param caseId a case of that child
 */
public record NearbyContact(String name, String word, UUID caseId) {}
