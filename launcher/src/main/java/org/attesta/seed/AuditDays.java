package org.attesta.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Auditor days by the number of persons, as the table QMS-MD5 gives them without adjustments, share of Stage 1 30 %. */
record AuditDays(double total, double stage1, double stage2, double surveillance, double recertification) {

    private static final TreeMap<Integer, Double> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry(5, 1.5),
            Map.entry(10, 2.0),
            Map.entry(15, 2.5),
            Map.entry(25, 3.0),
            Map.entry(45, 4.0),
            Map.entry(65, 5.0),
            Map.entry(85, 6.0),
            Map.entry(125, 7.0),
            Map.entry(175, 8.0),
            Map.entry(275, 9.0),
            Map.entry(425, 10.0),
            Map.entry(625, 11.0),
            Map.entry(875, 12.0)));

    static AuditDays of(int persons) {
        double total = TABLE.ceilingEntry(persons).getValue();
        double stage1 = Math.max(total <= 2 ? 0.5 : 1, half(total * 0.3));
        return new AuditDays(
                total, stage1, total - stage1, Math.max(1, half(total / 3)), Math.max(1, half(total * 2 / 3)));
    }

    private static double half(double days) {
        return Math.floor(days * 2 + 0.5 + 1e-9) / 2;
    }

    Json json() {
        return new Json()
                .set("tableDays", total)
                .set("netPercent", 0)
                .set("appliedPercent", 0)
                .set("capped", false)
                .set("total", total)
                .set("stage1", stage1)
                .set("stage2", stage2)
                .set("surveillance", surveillance)
                .set("recertification", recertification)
                .set("flags", List.of())
                .set("tableVerified", false);
    }
}
