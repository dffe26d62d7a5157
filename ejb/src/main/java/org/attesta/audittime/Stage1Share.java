package org.attesta.audittime;

import java.math.BigDecimal;

/** The percentage of the initial audit that Stage 1 takes. No standard sets it; 20 to 40 is policy. */
final class Stage1Share {

    static final BigDecimal DEFAULT = BigDecimal.valueOf(30);
    private static final BigDecimal LEAST = BigDecimal.valueOf(20);
    private static final BigDecimal MOST = BigDecimal.valueOf(40);

    private Stage1Share() {}

    static boolean allows(BigDecimal share) {
        return LEAST.compareTo(share) <= 0 && share.compareTo(MOST) <= 0;
    }
}
