package org.throughline.core.fact;

/** Where we know a fact from. */
public enum FactSource {
    DOCUMENT,
    LETTER,
    MAIL,
    CALL,
    MEETING,
    FAMILY,
    SCHOOL,
    NOT_SAID
}
