package org.attesta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;
import org.attesta.job.Transcript;
import org.attesta.launcher.RunningAttesta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The schemes of the body")
@ExtendWith(RunningAttesta.class)
class SchemesIT {

    private static final String FILES = "../ejb/src/main/resources/org/attesta/standard/";

    private final Api door = Api.nobody(RunningAttesta.url(), Transcript.none());

    @Test
    void giveTheirChecklistOutAsItIsAuditedWith() throws IOException {
        var lead = door.as("lead@cb.example");
        var current = MainJob.items(lead.get("schemes")).path(0).path("checklistVersion");
        var given = lead.get("schemes/checklists/" + current.asText()).is(200).json();
        var written = Api.JSON.readTree(new File(FILES + "checklist-20000-1-" + current.asText() + ".json"));
        assertThat(given.path("version")).isEqualTo(written.path("version"));
        assertThat(each(given, "code")).isNotEmpty().isEqualTo(each(written, "code"));
        assertThat(each(given, "question")).isEqualTo(each(written, "question"));
        assertThat(each(given, "evidence")).isEqualTo(each(written, "evidence"));
    }

    private static List<JsonNode> each(JsonNode checklist, String field) {
        return StreamSupport.stream(checklist.path("items").spliterator(), false)
                .map(item -> item.path(field))
                .toList();
    }

    @Test
    void areForThoseWhoAudit() {
        ErrorsIT.problem(403, door.as("client@aegean.example").get("schemes/checklists/2026.1"));
        ErrorsIT.problem(404, door.as("lead@cb.example").get("schemes/checklists/1999.1"));
    }
}
