package org.throughline.core.relation;

/**
 * What somebody is to a child.
 *
 * @param word such as mother, or case manager
 */
public record RelationDetails(String word, boolean holdsEducationRights) {}
