package org.throughline.core.notification.mail;

/** What became of a mail. */
public enum MailDelivery {
    /** The server has taken it. */
    SENT,
    /** The server is not there, or no server is set up: nothing is taken now. */
    LATER,
    /** The server does not take this one now, and may do so at another time. */
    DEFERRED,
    /** The server will not take it. */
    REFUSED,
    /** The line broke before the server said whether it has taken it. */
    UNKNOWN
}
