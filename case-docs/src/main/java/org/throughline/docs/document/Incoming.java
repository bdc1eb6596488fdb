package org.throughline.docs.document;

/**
 * A document that somebody of the team should look at.
 *
 * @param child the name of the student whose case it is in
 */
public record Incoming(Document document, String child) {}
