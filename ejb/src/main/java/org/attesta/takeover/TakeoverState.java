package org.attesta.takeover;

/** The life of a file that is taken over. */
public enum TakeoverState {
    /** Read and checked; nothing of it is in the body's records. */
    RECEIVED,
    /** All of it is. */
    DONE
}
