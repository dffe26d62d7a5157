package org.attesta.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.attesta.access.TrailService;
import org.attesta.client.ClientDraft;
import org.attesta.client.ClientRow;
import org.attesta.client.ClientService;
import org.attesta.client.SiteDraft;
import org.attesta.client.SiteRow;
import org.attesta.client.SiteService;
import org.attesta.journal.EntryRow;
import org.attesta.shared.NotVisible;
import org.attesta.shared.Slice;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;
import org.attesta.web.rest.ListParams;

/** Organisations and, below each, its sites. */
@Path("clients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientResource {

    private static final String PATH = "clients";

    @Inject
    ClientService clients;

    @Inject
    SiteService sites;

    @Inject
    TrailService trail;

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @GET
    @Answer(value = ClientRow.class, list = true)
    public Response list(@BeanParam ListParams params) {
        return answers.list(PATH, clients.list(params.query()), null);
    }

    @POST
    @Body(ClientDraft.class)
    @Answer(value = ClientRow.class, status = 201)
    public Response open(String body) {
        entry.require("client.open", ClientService.OPENERS);
        return answers.created(PATH, clients.open(entry.body(body, ClientDraft.class)), null);
    }

    @GET
    @Path("{id}/trail")
    @Answer(value = EntryRow.class, list = true)
    public Response trail(@PathParam("id") UUID id, @BeanParam ListParams params) {
        return answers.plain(trail.of("client", clients.row(id), params.query()));
    }

    @GET
    @Path("{id}")
    @Answer(ClientRow.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.one(PATH, clients.row(id), null);
    }

    @PUT
    @Path("{id}")
    @Body(value = ClientDraft.class, of = ClientRow.class)
    @Answer(ClientRow.class)
    public Response save(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        var row = clients.row(id);
        entry.require("client.save", ClientService.EDITORS, "client", row);
        var version = entry.version(row, ifMatch);
        return answers.one(
                PATH, clients.save(id, version, entry.change(body, ClientDraft.class, ClientRow.class)), null);
    }

    @GET
    @Path("{id}/sites")
    @Answer(value = SiteRow.class, list = true)
    public Response sites(@PathParam("id") UUID id) {
        return answers.list(sitesOf(id), new Slice<>(sites.of(id), null, null), null);
    }

    @POST
    @Path("{id}/sites")
    @Body(SiteDraft.class)
    @Answer(value = SiteRow.class, status = 201)
    public Response addSite(@PathParam("id") UUID id, String body) {
        entry.require("site.add", ClientService.EDITORS, "client", clients.row(id));
        return answers.created(sitesOf(id), sites.add(id, entry.body(body, SiteDraft.class)), null);
    }

    @PUT
    @Path("{id}/sites/{site}")
    @Body(value = SiteDraft.class, of = SiteRow.class)
    @Answer(SiteRow.class)
    public Response saveSite(
            @PathParam("id") UUID id,
            @PathParam("site") UUID siteId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            String body) {
        var row = sites.of(id).stream()
                .filter(s -> s.id().equals(siteId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("site", siteId));
        entry.require("site.save", ClientService.EDITORS, "site", row);
        var version = entry.version(row, ifMatch);
        var draft = entry.change(body, SiteDraft.class, SiteRow.class);
        return answers.one(sitesOf(id), sites.save(id, siteId, version, draft), null);
    }

    private static String sitesOf(UUID clientId) {
        return PATH + "/" + clientId + "/sites";
    }
}
