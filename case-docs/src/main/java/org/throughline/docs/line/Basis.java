package org.throughline.docs.line;

/** Why two things in a plan are said to belong together. */
public enum Basis {
    /** The paper says so. */
    STATED,
    /** They speak of the same. */
    INFERRED,
    /** Somebody said so. */
    PERSON
}
