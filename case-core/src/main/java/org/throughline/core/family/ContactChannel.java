package org.throughline.core.family;

/** How somebody likes to be reached. */
public enum ContactChannel {
    PHONE,
    TEXT,
    EMAIL,
    PORTAL,
    MAIL
}
