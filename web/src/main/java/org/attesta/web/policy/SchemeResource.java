package org.attesta.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.attesta.audittime.AuditTimeTable;
import org.attesta.checklist.ChecklistContent;
import org.attesta.checklist.ChecklistVersionRow;
import org.attesta.checklist.Checklists;
import org.attesta.checklist.KnownChecklist;
import org.attesta.checklist.SchemeService;
import org.attesta.policy.Policy;
import org.attesta.shared.Slice;
import org.attesta.standard.Standards;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

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

    @Inject
    Standards standards;

    @Inject
    Policy policy;

    @Inject
    Checklists versions;

    @Inject
    SchemeService checklists;

    @Inject
    Entry entry;

    @Inject
    Answers answers;

    /** Every version that can be looked at, the newest first. */
    @GET
    @Path("checklists")
    @Answer(value = KnownChecklist.class, list = true)
    public Response versions() {
        var known = checklists.known();
        return answers.plain(new Slice<>(known, null, (long) known.size()));
    }

    /** A version of the body's own, as a draft; the record of it is below {@code /checklists}. */
    @POST
    @Path("checklists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Body(ChecklistContent.class)
    @Answer(value = ChecklistVersionRow.class, status = 201)
    public Response receive(byte[] body) {
        entry.require("checklist.receive", SchemeService.RECEIVERS);
        return answers.created("checklists", checklists.receive(body), checklists.lifecycle());
    }

    /** One version of the checklist, as a file that can be brought in again under another name. */
    @GET
    @Path("checklists/{version}")
    @Answer(ChecklistContent.class)
    public Response checklist(@PathParam("version") String version) {
        return answers.plain(checklists.content(version));
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
                versions.currentVersion(),
                versions.versions(),
                policy.current().smsTable(),
                policy.auditTime().tables().stream().map(SchemeTable::of).toList());
        return answers.plain(new Slice<>(List.of(scheme), null, 1L));
    }
}
