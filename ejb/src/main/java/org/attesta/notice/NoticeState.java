package org.attesta.notice;

/** Where the letter of a notice is. */
public enum NoticeState {
    /** To be sent, or to be tried again. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Given up; somebody may have it sent again. */
    FAILED,
    /** Not sent: no mail is configured, or the receiver has no address. */
    KEPT
}
