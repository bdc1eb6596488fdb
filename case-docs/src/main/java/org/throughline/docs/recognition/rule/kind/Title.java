package org.throughline.docs.recognition.rule.kind;

import org.throughline.docs.document.DocumentType;

/**
 * What a line at the head of a paper calls it.
 *
 * @param strength 0 to 1: by its place, its look, and how many of its words say so
 */
public record Title(DocumentType type, double strength, String line) {}
