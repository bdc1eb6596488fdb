package org.throughline.docs.recognition.content;

/** Words of a paper under a heading of their own, such as the explanation of the placement. */
public record Passage(String text, Place place) {}
