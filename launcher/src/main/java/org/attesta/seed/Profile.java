package org.attesta.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** The certification body as its latest settings name it, or as nobody yet, where it has none. */
record Profile(String name, String address, String place, String pattern) {

    static Profile read(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select profile from attesta.policy_version order by version desc limit 1")) {
            if (!row.next()) {
                return new Profile(
                        "Certification body without a name", "No address", "Athens", "GEN-{year}-{sequence}");
            }
            var json = new ObjectMapper().readTree(row.getString(1));
            var lines = new ArrayList<String>();
            json.path("addressLines").forEach(line -> lines.add(line.asText()));
            return new Profile(
                    text(json, "name", "Certification body without a name"),
                    lines.isEmpty() ? "No address" : String.join("\n", lines),
                    text(json, "signatoryPlace", "Athens"),
                    text(json, "certificateNumberPattern", "GEN-{year}-{sequence}"));
        }
    }

    private static String text(JsonNode json, String field, String otherwise) {
        var text = json.path(field).asText("");
        return text.isBlank() || text.equals("null") ? otherwise : text;
    }

    Json onCertificate() {
        return new Json()
                .set("name", name)
                .set("address", address)
                .set("mark", null)
                .set("place", place)
                .set("bindingLanguage", "en")
                .set("accreditedBy", null)
                .set("accreditationNumber", null);
    }
}
