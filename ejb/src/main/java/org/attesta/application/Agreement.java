package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The proposal and, once both have signed, the legally enforceable agreement (ISO/IEC 17021-1 5.1.2).
 *
 * @param clauses which duties its text contains: 8.3.4 marks, 8.4 confidentiality, 8.5.1 duties, 8.5.3 notice of changes
 * @param siteIds the sites it covers
 * @param clientSignedBy name as signed, or null
 */
public record Agreement(
        BigDecimal fee,
        String currency,
        String programmeOutline,
        LocalDate proposedOn,
        List<String> clauses,
        List<UUID> siteIds,
        String clientSignedBy,
        LocalDate clientSignedOn,
        String bodySignedBy,
        LocalDate bodySignedOn)
        implements Serializable {

    /** The duties that every agreement text of this edition contains. */
    static final List<String> DUTIES = List.of("8.3.4", "8.4", "8.5.1", "8.5.3");

    static Agreement proposed(Propose propose, List<UUID> siteIds, LocalDate today) {
        return new Agreement(
                propose.fee(),
                propose.currency(),
                propose.programmeOutline(),
                today,
                DUTIES,
                siteIds,
                null,
                null,
                null,
                null);
    }

    Agreement signedByClient(String name, LocalDate today) {
        return new Agreement(
                fee, currency, programmeOutline, proposedOn, clauses, siteIds, name, today, bodySignedBy, bodySignedOn);
    }

    Agreement signedByBody(String name, LocalDate today) {
        return new Agreement(
                fee,
                currency,
                programmeOutline,
                proposedOn,
                clauses,
                siteIds,
                clientSignedBy,
                clientSignedOn,
                name,
                today);
    }

    public boolean signedByBoth() {
        return clientSignedBy != null && bodySignedBy != null;
    }

    /** The day of the second signature; null before. */
    public LocalDate signedOn() {
        if (!signedByBoth()) {
            return null;
        }
        return clientSignedOn.isAfter(bodySignedOn) ? clientSignedOn : bodySignedOn;
    }
}
