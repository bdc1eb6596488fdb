package org.throughline.docs.recognition.content;

/** A change in how a child is taught or tested, not in what it is to learn. */
public record Accommodation(String text, Place place) {}
