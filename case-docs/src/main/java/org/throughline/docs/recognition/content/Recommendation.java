package org.throughline.docs.recognition.content;

/** Something that an evaluation recommends. */
public record Recommendation(String text, Place place) {}
