package org.attesta.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.policy.Policy;
import org.attesta.policy.SchemeService;
import org.attesta.shared.Slice;
import org.attesta.standard.Checklist;
import org.attesta.standard.ChecklistItem;
import org.attesta.standard.Standards;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;

/** The schemes that the body offers: standard, checklist, tables of audit time. */
@Path("schemes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchemeResource {

    /** @param verified false until the figures are confirmed against the licensed document */
    record SchemeTable(String name, String source, boolean verified) {

        static SchemeTable of(AuditTimeTable table) {
            return new SchemeTable(table.name(), table.source(), table.verified());
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
            List<SchemeTable> tables) {}

    /** @param version year and running number, such as {@code 2026.1} */
    record ChecklistVersion(String version, String standard, List<ChecklistItem> items) {

        static ChecklistVersion of(Checklist checklist) {
            return new ChecklistVersion(checklist.version(), checklist.standard(), checklist.items());
        }
    }

    @Inject
    Standards standards;

    @Inject
    Policy policy;

    @Inject
    SchemeService schemes;

    @Inject
    Answers answers;

    /** One version of the checklist, in the form of the files that Attesta brings along. */
    @GET
    @Path("checklists/{version}")
    @Answer(ChecklistVersion.class)
    public Response checklist(@PathParam("version") String version) {
        return answers.plain(ChecklistVersion.of(schemes.checklist(version)));
    }

    @GET
    @Answer(value = Scheme.class, list = true)
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
                policy.auditTime().tables().stream().map(SchemeTable::of).toList());
        return answers.plain(new Slice<>(List.of(scheme), null, 1L));
    }
}
