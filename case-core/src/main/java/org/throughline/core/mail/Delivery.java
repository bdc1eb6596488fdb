package org.throughline.core.mail;

/** What became of a mail. */
public enum Delivery {
    /** The server has taken it. */
    SENT,
    /** The server has not taken it, and may do so at another time. */
    LATER,
    /** The server will not take it. */
    REFUSED,
    /** The line broke before the server said whether it has taken it. */
    UNKNOWN
}
