package org.throughline.docs.recognition.content;

/** A part of a plan that was met but not understood: nothing is dropped in silence. */
public record UnreadSection(String heading, Place place) {}
