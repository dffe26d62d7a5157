package org.attesta.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attesta.application.ApplicationDraft;
import org.attesta.application.ApplicationKind;
import org.attesta.application.ReviewDraft;
import org.attesta.client.ClientDraft;
import org.attesta.client.SiteDraft;
import org.attesta.finding.FindingType;
import org.attesta.finding.Grade;
import org.attesta.finding.MajorGround;
import org.attesta.shared.Actor;
import org.attesta.shared.Role;
import org.attesta.standard.Standards;

/**
 * An organisation of the demo as {@code clients.json} tells of it. Nobody can sign in for it: the accounts to try things
 * with are those of {@link DemoAccounts#all()}, and only those.
 *
 * @param director who speaks for top management
 * @param tool of its service management
 * @param desk what its service desk is called
 * @param application as it was sent in, but for the sites
 * @param review what the body found out about it
 * @param fee for the whole cycle, in euro
 */
record DemoParty(
        String key,
        String director,
        String tool,
        String desk,
        ClientDraft client,
        List<SiteDraft> sites,
        ObjectNode application,
        ObjectNode review,
        BigDecimal fee,
        Team team,
        List<Found> findings) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Who audits, and for how many days each stage lasts.
     *
     * @param expert null where the auditors know all that is needed
     * @param words what the expert said of the audit
     */
    record Team(String lead, String auditor, int stage1Days, int stage2Days, String expert, String words) {

        List<String> people() {
            return expert == null ? List.of(lead, auditor) : List.of(lead, auditor, expert);
        }
    }

    /**
     * What was found, and how it was answered.
     *
     * @param title of the evidence that shows the action; null where none was sent
     * @param table the content of that evidence, as a file of this name
     * @param effectiveness what the auditors saw of the action's effect
     * @param item of the checklist whose answer says it; null for the last one of the clause
     * @param firstCause the cause of an answer that came back for the reason {@code returned}; null where the first was taken
     */
    record Found(
            FindingType type,
            Grade grade,
            MajorGround ground,
            String clause,
            String statement,
            String objectiveEvidence,
            String correction,
            String cause,
            String correctiveAction,
            String responsible,
            String title,
            String file,
            String table,
            String effectiveness,
            String item,
            String firstCause,
            String firstAction,
            String returned) {}

    static List<DemoParty> all() {
        try (var text = DemoParty.class.getResourceAsStream("clients.json")) {
            return List.of(JSON.readValue(text, DemoParty[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID id() {
        return DemoAccounts.id("client:" + key);
    }

    Actor representative() {
        var user = client.email();
        return new Actor(DemoAccounts.id(user), user, client.representative(), Set.of(Role.CLIENT), id(), null);
    }

    ApplicationDraft application(List<UUID> siteIds) {
        var told = application.deepCopy();
        told.put("kind", ApplicationKind.INITIAL.name()).put("standard", Standards.SMS);
        told.put("authorityDeclared", true).put("declaredBy", client.representative());
        siteIds.forEach(told.withArray("siteIds")::addPOJO);
        return JSON.convertValue(told, ApplicationDraft.class);
    }

    /** Complete: the application can be accepted on it. */
    ReviewDraft reviewed() {
        var found = review.deepCopy();
        for (var question : List.of("sufficient", "understood", "able", "considered")) {
            found.put(question, true);
        }
        return JSON.convertValue(found.put("table", "QMS-MD5").put("stage1Share", 30), ReviewDraft.class);
    }

    Actor lead() {
        return DemoPeople.actor(team.lead());
    }

    Actor auditor() {
        return DemoPeople.actor(team.auditor());
    }
}
