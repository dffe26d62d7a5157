package org.attesta.certification;

import java.time.LocalDate;

/** What a stranger is told of a certification or a certificate on a given day ({@code ISO/IEC 17021-1:2015, 8.1.2 b}). */
public enum PublicStatus {
    VALID,
    SUSPENDED,
    /** Also what the client gave up. */
    WITHDRAWN,
    EXPIRED,
    /** A later revision of the certificate counts. */
    SUPERSEDED,
    NOT_YET_VALID;

    /** @return null for what was never certified */
    static PublicStatus of(CertificationState state, LocalDate effective, LocalDate expiry, LocalDate today) {
        return switch (state) {
            case IN_INITIAL, AWAITING_DECISION, REFUSED -> null;
            case WITHDRAWN -> WITHDRAWN;
            case ENDED -> expiry == null ? null : WITHDRAWN;
            case EXPIRED_RESTORABLE, EXPIRED -> EXPIRED;
            case ACTIVE, SUSPENDED -> current(state, effective, expiry, today);
        };
    }

    /** The calendar speaks first, even before the daily duties of the day have run. */
    private static PublicStatus current(
            CertificationState state, LocalDate effective, LocalDate expiry, LocalDate today) {
        if (today.isAfter(expiry)) {
            return EXPIRED;
        }
        if (state == CertificationState.SUSPENDED) {
            return SUSPENDED;
        }
        return today.isBefore(effective) ? NOT_YET_VALID : VALID;
    }
}
