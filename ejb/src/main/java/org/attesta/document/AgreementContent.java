package org.attesta.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attesta.application.ApplicationKind;

/**
 * What both sides sign ({@code ISO/IEC 17021-1:2015, 5.1.2}): who, what, where, for how much, with which duties.
 *
 * @param days of the audits; null where the time was not determined
 * @param duties clauses whose duties the text contains, such as {@code 8.3.4}
 */
public record AgreementContent(
        String number,
        Parties parties,
        ApplicationKind kind,
        String standard,
        String scope,
        List<Place> sites,
        Days days,
        BigDecimal fee,
        String currency,
        String programmeOutline,
        LocalDate proposedOn,
        List<String> duties)
        implements Serializable {

    public AgreementContent {
        sites = List.copyOf(sites);
        duties = List.copyOf(duties);
    }

    /** Auditor days of the cycle ({@code 9.1.4.3}). */
    public record Days(BigDecimal stage1, BigDecimal stage2, BigDecimal surveillance, BigDecimal recertification)
            implements Serializable {}
}
