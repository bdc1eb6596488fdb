package org.throughline.core.notice;

/** Why a mail is sent. */
public enum NoticeKind {
    /** What is late and what is due, once a day. */
    DIGEST,
    /** Of deadlines whose day is near. */
    REMINDER
}
