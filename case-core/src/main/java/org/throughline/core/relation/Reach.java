package org.throughline.core.relation;

/** How somebody likes to be reached. */
public enum Reach {
    PHONE,
    TEXT,
    EMAIL,
    PORTAL,
    MAIL
}
