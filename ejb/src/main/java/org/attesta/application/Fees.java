package org.attesta.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The fees of a proposal as they were proposed.
 *
 * @param vatPercent null unless there is a rate
 * @param vatReason why there is none
 * @param net the sum of the lines for the whole cycle, without the outlook
 * @param travel how travel is charged, in words
 */
public record Fees(
        List<FeeLine> lines,
        VatTreatment vat,
        BigDecimal vatPercent,
        String vatReason,
        BigDecimal net,
        BigDecimal vatAmount,
        BigDecimal gross,
        String travel)
        implements Serializable {

    public Fees {
        lines = List.copyOf(lines);
    }

    /** Without what was computed where something else is asked. */
    Fees told() {
        var told = lines.stream().map(FeeLine::told).toList();
        return new Fees(told, vat, vatPercent, vatReason, net, vatAmount, gross, travel);
    }
}
