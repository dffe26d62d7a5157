package org.attesta.programme;

/** A programme lives as long as its records are kept; what ends is its certification. */
enum ProgrammeState {
    ACTIVE
}
