package org.attesta.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.attesta.policy.ChangeSettings;
import org.attesta.policy.SettingsService;
import org.attesta.policy.SettingsVersionRow;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** The settings in force with their limits and history; a change is a new version with a reason. */
@Path("settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    SettingsService settings;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(SettingsVersionRow.class)
    public Response present() {
        return answer(settings.row());
    }

    @PUT
    @Body(value = ChangeSettings.class, of = SettingsVersionRow.class)
    @Answer(SettingsVersionRow.class)
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = settings.row();
        entry.require("settings.change", SettingsService.CHANGERS, "settings", row);
        var version = entry.version(row, ifMatch);
        return answer(settings.change(version, entry.change(body, ChangeSettings.class, SettingsVersionRow.class)));
    }

    private Response answer(SettingsVersionRow row) {
        return answers.single("settings", row);
    }
}
