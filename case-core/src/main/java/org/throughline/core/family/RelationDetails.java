package org.throughline.core.family;

/**
 * What somebody is to a child.
 *
 * @param word such as mother, or case manager
 */
public record RelationDetails(String word, boolean holdsEducationRights) {}
