package org.attesta.audittime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that an installation starts with. None of them is Table 1 of ISO/IEC 20000-6, which is licensed content:
 * they are analogues and stay unverified until the certification body has confirmed them.
 */
final class SeedTables {

    /** Last headcount of the band, then the days by QMS-MD5, ISMS-27006 and EMS-MD5-MEDIUM. */
    private static final String ROWS = """
            5 1.5 5.0 2.5
            10 2.0 5.0 3.0
            15 2.5 6.0 3.5
            25 3.0 7.0 4.5
            45 4.0 8.5 5.5
            65 5.0 10.0 6.0
            85 6.0 11.0 7.0
            125 7.0 12.0 8.0
            175 8.0 13.0 9.0
            275 9.0 14.0 10.0
            425 10.0 15.0 11.0
            625 11.0 16.5 12.0
            875 12.0 17.5 13.0
            1175 13.0 18.5 15.0
            1550 14.0 19.5 16.0
            2025 15.0 21.0 17.0
            2675 16.0 22.0 18.0
            3450 17.0 23.0 19.0
            4350 18.0 24.0 20.0
            5450 19.0 25.0 21.0
            6800 20.0 26.0 23.0
            8500 21.0 27.0 25.0
            10700 22.0 28.0 27.0
            """;

    private SeedTables() {}

    static List<AuditTimeTable> all() {
        return List.of(
                table("QMS-MD5", "IAF MD 5, table QMS 1", 1),
                table("ISMS-27006", "ISO/IEC 27006, table of audit time", 2),
                table("EMS-MD5-MEDIUM", "IAF MD 5, table EMS 1, medium complexity", 3));
    }

    private static AuditTimeTable table(String name, String source, int column) {
        var bands = new ArrayList<TableBand>();
        int from = 1;
        for (var row : ROWS.lines().toList()) {
            var cells = row.split(" ");
            int to = Integer.parseInt(cells[0]);
            bands.add(new TableBand(from, to, new BigDecimal(cells[column])));
            from = to + 1;
        }
        return new AuditTimeTable(name, source, false, bands);
    }
}
