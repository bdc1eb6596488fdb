package org.throughline.docs.line;

/** That two things belong together: {@code to} answers {@code from}. */
public record Edge(String from, String to, Basis basis) {}
