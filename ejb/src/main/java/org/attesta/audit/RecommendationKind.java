package org.attesta.audit;

import java.util.EnumSet;
import java.util.Set;

/** What the team leader recommends (ISO/IEC 17021-1 9.4.8.2 p), by the names of the outcomes of a decision. */
public enum RecommendationKind {
    GRANT,
    REFUSE,
    RENEW,
    REFUSE_RENEWAL,
    MAINTAIN,
    EXPAND_SCOPE,
    RESTORE,
    SUSPEND,
    WITHDRAW,
    ORDER_STAGE2;

    private static final Set<RecommendationKind> POSITIVE = EnumSet.of(GRANT, RENEW, MAINTAIN, EXPAND_SCOPE, RESTORE);

    /** A positive one needs majors verified and plans for minors accepted; a negative one may be given at any time. */
    public boolean positive() {
        return POSITIVE.contains(this);
    }
}
