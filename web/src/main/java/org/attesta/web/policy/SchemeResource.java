package org.attesta.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.policy.Policy;
import org.attesta.standard.Standards;
import org.attesta.web.rest.Answers;

/** The schemes that the body offers: standard, checklist, tables of audit time. */
@Path("schemes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchemeResource {

    /** @param verified false until the figures are confirmed against the licensed document */
    record Table(String name, String source, boolean verified) {

        static Table of(AuditTimeTable table) {
            return new Table(table.name(), table.source(), table.verified());
        }
    }

    /** @param smsTable the table proposed for a new application */
    record Scheme(
            String standard,
            String nameEn,
            String nameEl,
            int clauses,
            String rules,
            String checklistVersion,
            List<String> checklistVersions,
            String smsTable,
            List<Table> tables) {}

    @Inject
    Standards standards;

    @Inject
    Policy policy;

    @Inject
    Answers answers;

    @GET
    public Response list() {
        var tree = standards.clauseTree(Standards.SMS);
        var scheme = new Scheme(
                tree.standard(),
                tree.name().en(),
                tree.name().el(),
                tree.requirements().size(),
                Standards.SMS_CERTIFICATION_BODIES,
                standards.currentVersion(),
                standards.versions(),
                policy.current().smsTable(),
                policy.auditTime().tables().stream().map(Table::of).toList());
        return answers.plain(Map.of("items", List.of(scheme)));
    }
}
