package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The proposal and, once both have signed, the legally enforceable agreement (ISO/IEC 17021-1 5.1.2).
 *
 * @param dutiesVersion of the text whose duties it holds, see {@link AgreementDuties}
 * @param clauses where they come from
 * @param siteIds the sites it covers
 * @param clientSignedBy name as signed, or null
 * @param fees line by line; null where the proposal told one sum
 */
public record Agreement(
        BigDecimal fee,
        String currency,
        String programmeOutline,
        LocalDate proposedOn,
        String dutiesVersion,
        List<String> clauses,
        List<UUID> siteIds,
        String clientSignedBy,
        LocalDate clientSignedOn,
        String bodySignedBy,
        LocalDate bodySignedOn,
        Fees fees)
        implements Serializable {

    /** What was proposed before versions were told apart is on the first text. */
    public Agreement {
        dutiesVersion = dutiesVersion == null ? "1" : dutiesVersion;
    }

    static Agreement proposed(Propose propose, Fees fees, List<UUID> siteIds, LocalDate today) {
        return new Agreement(
                fees == null ? propose.fee() : fees.net(),
                propose.currency(),
                propose.programmeOutline(),
                today,
                AgreementDuties.IN_FORCE.version(),
                AgreementDuties.IN_FORCE.clauses(),
                siteIds,
                null,
                null,
                null,
                null,
                fees);
    }

    Agreement signedByClient(String name, LocalDate today) {
        return new Agreement(
                fee,
                currency,
                programmeOutline,
                proposedOn,
                dutiesVersion,
                clauses,
                siteIds,
                name,
                today,
                bodySignedBy,
                bodySignedOn,
                fees);
    }

    Agreement signedByBody(String name, LocalDate today) {
        return new Agreement(
                fee,
                currency,
                programmeOutline,
                proposedOn,
                dutiesVersion,
                clauses,
                siteIds,
                clientSignedBy,
                clientSignedOn,
                name,
                today,
                fees);
    }

    /** As the client reads it: how an amount came about stands there where it is the computed one. */
    Agreement told() {
        return new Agreement(
                fee,
                currency,
                programmeOutline,
                proposedOn,
                dutiesVersion,
                clauses,
                siteIds,
                clientSignedBy,
                clientSignedOn,
                bodySignedBy,
                bodySignedOn,
                fees == null ? null : fees.told());
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
