package org.attesta.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.attesta.job.Api;
import org.attesta.job.MainJob;

/** The people of the certification body, as far as a test changes what is known of them. */
final class Staff {

    private static final String STANDARD = "ISO/IEC 20000-1:2018";

    private final MainJob job;

    Staff(MainJob job) {
        this.job = job;
    }

    String id(String name) {
        return MainJob.person(job.manager, name);
    }

    /** Declares on the client of the job; what was disclosed before still counts. */
    String declare(Api who, String said) {
        return who.post("declarations", declaration(said)).is(201).id();
    }

    String declaration(String said) {
        return "{\"clientId\":\"" + job.clientId + "\"," + said + "}";
    }

    /** The certification manager finds that what was disclosed is no conflict. */
    void clears(String declaration) {
        job.manager
                .post("declarations/" + declaration + "/clear", "{\"reason\":\"The shares are sold\"}")
                .is(200);
    }

    /** The register is told what somebody without an account declared. */
    void declareFor(String name, String said) {
        declare(job.manager, "\"personId\":\"" + id(name) + "\",\"note\":\"Signed form received by letter\"," + said);
    }

    /** @param agreed when confidentiality and impartiality were agreed, or null */
    void join(String name, String agreed) {
        var person = Api.JSON.createObjectNode().put("name", name).put("employment", "CONTRACT");
        person.put("contractFrom", "2025-01-01").put("agreementSignedOn", agreed);
        job.manager.post("people", person.toString()).is(201);
    }

    /** @param area a technical area, or null for all */
    void authorise(String name, String function, String area) {
        job.planner
                .post(authorisations(name), authorisation(function, area).toString())
                .is(201);
    }

    String authorisations(String name) {
        return "people/" + id(name) + "/competences";
    }

    ObjectNode authorisation(String function, String area) {
        var given = Api.JSON.createObjectNode().put("function", function).put("standard", STANDARD);
        given.put("technicalArea", area).put("validFrom", job.today.toString()).put("validTo", "2029-12-31");
        given.put("evidence", "File review and interview").put("evaluatorId", id("Alexiou"));
        return given.put("witnessedOn", "2026-10-01").put("witnessedAudit", "Surveillance audit, observed on site");
    }

    /** Ends an authorisation with the day before. */
    void ends(String name, String function) {
        var list = "people/" + id(name) + "/competences";
        var held = StreamSupport.stream(MainJob.items(job.manager.get(list)).spliterator(), false)
                .filter(c -> c.path("function").asText().equals(function))
                .findFirst()
                .orElseThrow();
        var end = Api.JSON.createObjectNode().put("reason", "Left the function");
        end.put("validTo", job.today.minusDays(1).toString());
        job.manager
                .put(list + "/" + held.path("id").asText(), held.path("version").asLong(), end.toString())
                .is(200);
    }
}
