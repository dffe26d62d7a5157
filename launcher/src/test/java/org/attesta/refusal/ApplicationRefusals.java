package org.attesta.refusal;

import static org.attesta.refusal.Refused.then;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attesta.job.ApplicationJob;
import org.attesta.job.MainJob;
import org.attesta.refusal.Refused.Ask;
import org.junit.jupiter.api.DynamicTest;

/** ISO/IEC 17021-1 9.1.1: what an application must tell before it is submitted. */
final class ApplicationRefusals {

    private final MainJob job;
    private final Refused refused;
    private final ApplicationJob application;

    ApplicationRefusals(MainJob job, Refused refused) {
        this.job = job;
        this.refused = refused;
        application = new ApplicationJob(job).writes();
    }

    Stream<DynamicTest> rows() {
        return Stream.of(
                incomplete("the scope is not told", "R-9.1.1a", "9.1.1 a", without("scope")),
                incomplete("the services are blank", "R-9.1.1a", "9.1.1 a", d -> d.put("services", "  ")),
                incomplete("no site is in scope", "R-9.1.1b", "9.1.1 b", d -> d.putArray("siteIds")),
                incomplete("nobody works in the scope", "R-9.1.1b", "9.1.1 b", d -> d.putArray("personnel")),
                incomplete("the resources are not told", "R-9.1.1b", "9.1.1 b", without("resources")),
                incomplete("outsourced processes are not told", "R-9.1.1c", "9.1.1 c", without("outsourcedProcesses")),
                incomplete("whether others do it all is not told", "R-9.1.1c", "9.1.1 c", without("allByOthers")),
                incomplete("no standard is named", "R-9.1.1d", "9.1.1 d", without("standard")),
                incomplete(
                        "the edition is withdrawn",
                        "R-9.1.1d",
                        "9.1.1 d",
                        d -> d.put("standard", "ISO/IEC 20000-1:2011")),
                incomplete("consultancy is not answered", "R-9.1.1e", "9.1.1 e", without("consultancyUsed")),
                incomplete(
                        "the consultant is not named",
                        "R-9.1.1e",
                        "9.1.1 e",
                        d -> d.put("consultancyUsed", true)
                                .put("consultancyEnd", "2026-01-31")
                                .put("consultantRelated", false)),
                incomplete("no authority is declared", "R-9.1.1", "9.1.1", d -> d.put("authorityDeclared", false)),
                incomplete("who declares is not named", "R-9.1.1", "9.1.1", without("declaredBy")),
                then("the complete application is submitted", this::submit),
                refused.row(
                        "it is submitted twice",
                        "A1",
                        "9.1.1",
                        () -> Ask.action(job.client, application.path(), "submit")),
                refused.row(
                        "it is changed after it was submitted",
                        "R-9.1.1",
                        "9.1.1",
                        () -> Ask.change(job.client, application.path(), application.wanted())));
    }

    private DynamicTest incomplete(String situation, String rule, String clause, Consumer<ObjectNode> spoil) {
        return refused.row(situation, rule, clause, () -> {
            write(spoil);
            return Ask.action(job.client, application.path(), "submit");
        });
    }

    private static Consumer<ObjectNode> without(String field) {
        return draft -> draft.putNull(field);
    }

    /** A draft may be incomplete: saving it is never refused. */
    private void write(Consumer<ObjectNode> spoil) {
        var version = job.client.get(application.path()).json().path("version").asLong();
        var draft = application.wanted();
        spoil.accept(draft);
        job.client.put(application.path(), version, draft.toString()).is(200);
    }

    private void submit() {
        write(draft -> {});
        application.submits();
    }
}
