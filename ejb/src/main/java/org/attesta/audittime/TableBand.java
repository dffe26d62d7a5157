package org.attesta.audittime;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of an audit-time table.
 *
 * @param from least effective personnel of the band, included
 * @param to greatest effective personnel of the band, included
 * @param days auditor days of the initial audit, Stage 1 and Stage 2 together, before any adjustment
 */
public record TableBand(int from, int to, BigDecimal days) implements Serializable {

    public TableBand {
        if (from < 1 || to < from || days.signum() <= 0) {
            throw new IllegalArgumentException("No such band: " + from + " to " + to + ", " + days + " days");
        }
    }

    boolean includes(int personnel) {
        return from <= personnel && personnel <= to;
    }
}
