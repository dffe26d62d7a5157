package org.attesta.certificate;

/** What a stranger is told of a certificate on a given day ({@code ISO/IEC 17021-1:2015, 8.1.2 b}). */
public enum PublicStatus {
    VALID,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    NOT_YET_VALID
}
