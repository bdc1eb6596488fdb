package org.throughline.web.rest;

/** One thing wrong with what was sent; the field is a path such as {@code student.lastName}. */
public record FieldError(String field, String message) {}
