package org.attesta.certification;

/** Why a certification is suspended or withdrawn ({@code ISO/IEC 17021-1:2015, 9.6.5.2}). */
public enum SuspensionGround {
    /** The management system persistently or seriously fails to meet requirements. */
    SERIOUS_FAILURE,
    /** The client does not allow audits at the required frequency. */
    AUDITS_NOT_ALLOWED,
    VOLUNTARY_REQUEST,
    /** Misuse of the mark, of the certificate or of a reference to it (8.3.5). */
    MISUSE,
    /** As the reason says. */
    OTHER
}
