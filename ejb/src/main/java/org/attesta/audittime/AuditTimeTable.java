package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table from which the time of an initial audit is looked up by headcount.
 *
 * @param name what a calculation calls it, such as {@code QMS-MD5}
 * @param source the document that the figures come from
 * @param verified whether a person with authority has confirmed the figures against the licensed document
 * @param bands gapless and rising, from one person on
 */
public record AuditTimeTable(String name, String source, boolean verified, List<TableBand> bands)
        implements Serializable {

    public AuditTimeTable {
        bands = List.copyOf(bands);
        int next = 1;
        for (var band : bands) {
            if (band.from() != next) {
                throw new IllegalArgumentException("Table " + name + " has no band that starts at " + next);
            }
            next = band.to() + 1;
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Table " + name + " has no bands");
        }
    }

    /** The greatest headcount that the table answers for. Above it the time is set by hand, with a justification. */
    public int lastPersonnel() {
        return bands.get(bands.size() - 1).to();
    }

    /** Auditor days for a headcount between one and {@link #lastPersonnel()}. */
    BigDecimal daysFor(int personnel) {
        return bands.stream()
                .filter(band -> band.includes(personnel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table " + name + " ends before " + personnel))
                .days();
    }
}
