package org.attesta.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("What a body gives out")
@ExtendWith(RunningAttesta.class)
class ExportIT {

    /** What has to be another word where the first is still there. */
    private static final Set<String> NAMES = Set.of(
            "clients key",
            "clients name",
            "clients registrationNumber",
            "sites client",
            "people name",
            "people email",
            "certificates client",
            "certificates number",
            "cycles certificate",
            "cycles lead",
            "cycles auditors",
            "cycles experts",
            "cycles observers",
            "nonconformities certificate",
            "nonconformities number");

    private static final List<String> SHEETS =
            List.of("clients", "sites", "people", "certificates", "cycles", "nonconformities");

    private static Api manager;

    @BeforeAll
    static void startOver() {
        var nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        nobody.as("admin@cb.example").post("demo/reset").is(200);
        manager = nobody.as("manager@cb.example");
    }

    /** The next tests find the demo as it was. */
    @AfterAll
    static void leaveNothing() {
        MainJob.startOver();
    }

    @Test
    void comesBackEqual() throws IOException {
        var before = exported();
        assertThat(before.get("certificates")).isNotEmpty();
        assertThat(before.get("nonconformities")).isNotEmpty();
        var sheets = new Sheets();
        before.forEach((sheet, rows) -> rows.forEach(row -> sheets.add(sheet, renamed(sheet, row))));
        var received = Received.send(manager, "export.zip", sheets.zip()).is(201);
        assertThat(received.json().path("problems")).isEmpty();
        manager.post("imports/" + received.id() + "/run", "").is(200);
        var after = exported();
        var keys = keys(before, after);
        for (var sheet : SHEETS) {
            var expected = before.get(sheet).stream()
                    .map(row -> rekeyed(renamed(sheet, row), keys))
                    .toList();
            var all = after.get(sheet);
            assertThat(all.subList(before.get(sheet).size(), all.size()))
                    .as(sheet)
                    .isEqualTo(expected);
        }
    }

    /** It holds audits and nonconformities, which the administrator reads nowhere else either. */
    @Test
    void isForThoseWhoMayReadAllOfIt() {
        var nobody = Api.nobody(RunningAttesta.url(), Transcript.none());
        assertThat(nobody.as("assessor@cb.example").get("imports/export").status())
                .isEqualTo(200);
        for (var other : List.of("admin@cb.example", "planner@cb.example", "client@aegean.example")) {
            assertThat(nobody.as(other).get("imports/export").status()).isEqualTo(403);
        }
    }

    /** The number that an organisation has got here, by the key that it came with. */
    private static Map<String, String> keys(
            Map<String, List<Map<String, String>>> before, Map<String, List<Map<String, String>>> after) {
        var numbers = new HashMap<String, String>();
        after.get("clients").forEach(row -> numbers.put(row.get("name"), row.get("key")));
        var keys = new HashMap<String, String>();
        before.get("clients").forEach(row -> keys.put("X" + row.get("key"), numbers.get("X" + row.get("name"))));
        return keys;
    }

    private static Map<String, String> renamed(String sheet, Map<String, String> row) {
        var renamed = new LinkedHashMap<String, String>();
        row.forEach((column, value) ->
                renamed.put(column, NAMES.contains(sheet + " " + column) ? "X" + value.replace("; ", "; X") : value));
        return renamed;
    }

    private static Map<String, String> rekeyed(Map<String, String> row, Map<String, String> keys) {
        var rekeyed = new LinkedHashMap<>(row);
        rekeyed.replaceAll((column, value) ->
                column.equals("key") || column.equals("client") ? keys.getOrDefault(value, value) : value);
        return rekeyed;
    }

    private static Map<String, List<Map<String, String>>> exported() throws IOException {
        var answer = manager.send("GET", "imports/export", BodyPublishers.noBody(), r -> {})
                .is(200);
        var sheets = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.response().body()), new ReadingOptions(true, true))) {
            for (var title : SHEETS) {
                var rows = book.findSheet(title).orElseThrow().read();
                sheets.put(title, new ArrayList<>());
                for (var row : rows.subList(1, rows.size())) {
                    var cells = new LinkedHashMap<String, String>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        var cell = row.getCell(i);
                        if (cell != null && !cell.getText().isEmpty()) {
                            cells.put(rows.get(0).getCellText(i), text(cell));
                        }
                    }
                    sheets.get(title).add(cells);
                }
            }
        }
        return sheets;
    }

    private static String text(Cell cell) {
        boolean day =
                cell.getDataFormatString() != null && cell.getDataFormatString().contains("yy");
        if (day) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
