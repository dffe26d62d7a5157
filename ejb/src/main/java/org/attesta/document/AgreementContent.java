package org.attesta.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attesta.application.ApplicationKind;
import org.attesta.application.FeeItem;
import org.attesta.application.VatTreatment;

/**
 * What both sides sign ({@code ISO/IEC 17021-1:2015, 5.1.2}): who, what, where, for how much, with which duties.
 *
 * @param days of the audits; null where the time was not determined
 * @param price the fees line by line; null where one sum was proposed
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
        List<String> duties,
        Price price)
        implements Serializable {

    public AgreementContent {
        sites = List.copyOf(sites);
        duties = List.copyOf(duties);
    }

    /**
     * The fees line by line.
     *
     * @param vatPercent null where {@code vatReason} says why there is no tax
     */
    public record Price(
            List<PriceLine> lines,
            VatTreatment vat,
            BigDecimal vatPercent,
            String vatReason,
            BigDecimal net,
            BigDecimal vatAmount,
            BigDecimal gross,
            String travel)
            implements Serializable {

        public Price {
            lines = List.copyOf(lines);
        }
    }

    /** One line; quantity and unit price are null where the amount does not follow from them. */
    public record PriceLine(FeeItem item, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount)
            implements Serializable {}

    /** Auditor days of the cycle ({@code 9.1.4.3}). */
    public record Days(BigDecimal stage1, BigDecimal stage2, BigDecimal surveillance, BigDecimal recertification)
            implements Serializable {}
}
