package org.throughline.core.notification;

/** Why a mail is sent. */
public enum NotificationKind {
    /** What is late and what is due, once a day. */
    DIGEST,
    /** Of deadlines whose day is near. */
    REMINDER
}
